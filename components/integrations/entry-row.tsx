"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { Switch } from "@/components/ui/choice";
import { Segmented } from "@/components/ui/segmented";
import type { Module } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import type { TargetChoices } from "@/lib/integrations/get-entry-settings";
import type { EntryDraft } from "./entry-drafts";
import { TargetSelect } from "./target-select";

/** One entry: on or off, which module, and who of it. What cannot be chosen stays in sight with its reason. */
export function EntryRow({
  draft,
  choices,
  savedTarget,
  error,
  onChange,
}: {
  draft: EntryDraft;
  choices: TargetChoices;
  savedTarget: { target: string; name: string } | null;
  error: string | null;
  onChange: (draft: EntryDraft) => void;
}) {
  const { configure } = useMessages().integrations;
  const { entry, enabled, module } = draft;
  const name = configure.entries[entry];
  const hasBot = choices.chatbots.some(({ kind }) => entry !== "presale" || kind !== "flow");
  return (
    <fieldset
      aria-label={name}
      className="grid min-w-0 items-start gap-x-4 gap-y-3 p-4 not-first:border-t max-md:px-3.5 @min-[600px]:grid-cols-[minmax(0,1fr)_208px] @min-[880px]:grid-cols-[minmax(0,1fr)_412px_196px]"
    >
      <div className="grid grid-cols-[28px_minmax(0,1fr)] gap-x-4 @min-[600px]:@max-[880px]:col-span-2">
        <Switch
          aria-label={say(configure.receive, { entry: name })}
          checked={enabled}
          onChange={(event) => onChange({ ...draft, enabled: event.target.checked })}
          className="mt-0.5"
        />
        <div>
          <h3 className="font-semibold">
            {name}
            {!enabled && <span className="ml-2 font-normal text-12 text-3">{configure.off}</span>}
          </h3>
          <p className="text-12 text-3">{configure.entryTexts[entry]}</p>
        </div>
      </div>
      <fieldset disabled={!enabled} className="min-w-0">
        <Segmented
          legend={configure.module}
          name={`module-${entry}`}
          value={module}
          // Only modules are offered below.
          onChange={(chosen) => onChange({ ...draft, module: chosen as Module, target: "" })}
          segments={[
            { value: "commercial", label: configure.modules.commercial },
            {
              value: "support",
              label: configure.modules.support,
              locked: entry === "presale" ? configure.supportLocked : undefined,
            },
            {
              value: "chatbot",
              label: configure.modules.chatbot,
              locked: hasBot ? undefined : configure.chatbotLocked,
            },
          ]}
        />
      </fieldset>
      <fieldset disabled={!enabled} className="min-w-0">
        <TargetSelect
          draft={draft}
          choices={choices}
          savedTarget={savedTarget}
          error={error}
          onChange={(target) => onChange({ ...draft, target })}
        />
      </fieldset>
    </fieldset>
  );
}
