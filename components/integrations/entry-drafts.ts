import type { Entry, Module } from "@/db/vocabulary";
import type { EntryChoice } from "@/lib/integrations/input";

/** One entry as the form holds it. `target` is "group:<id>" and the like, or empty for whoever of the module takes it. */
export type EntryDraft = { entry: Entry; enabled: boolean; module: Module; target: string };

export const draftOf = ({ entry, enabled, module, target }: EntryChoice): EntryDraft => ({
  entry,
  enabled,
  module,
  target: target ? `${target.kind}:${target.id}` : "",
});

/** The choice as the server wants it. A target of another module counts as none, so a half-made change is never sent. */
export function choiceOf({ entry, enabled, module, target }: EntryDraft): EntryChoice {
  const [kind, id = ""] = target.split(":");
  switch (module) {
    case "commercial":
      return { entry, enabled, module, target: kind === "group" || kind === "agent" ? { kind, id } : null };
    case "support":
      return { entry, enabled, module, target: kind === "department" ? { kind, id } : null };
    case "chatbot":
      return { entry, enabled, module, target: kind === "chatbot" ? { kind, id } : null };
  }
}

/** The entries that differ from what is saved, in their order. */
export const changedEntries = (saved: readonly EntryDraft[], drafts: readonly EntryDraft[]): Entry[] =>
  drafts.filter((draft, index) => !isSame(draft, saved[index])).map(({ entry }) => entry);

const isSame = (one: EntryDraft, other: EntryDraft | undefined) =>
  other !== undefined && one.enabled === other.enabled && one.module === other.module && one.target === other.target;
