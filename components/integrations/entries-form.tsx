"use client";

import { ShieldCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import type { Entry } from "@/db/vocabulary";
import { localeTags } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { configureEntriesAction } from "@/lib/integrations/actions";
import type { EntrySettings } from "@/lib/integrations/get-entry-settings";
import { EntriesFlow } from "./entries-flow";
import { changedEntries, choiceOf, draftOf, type EntryDraft } from "./entry-drafts";
import { EntryRow } from "./entry-row";
import { useUnsavedWarning } from "./use-unsaved-warning";

type Refusal = { text: string; entry: Entry | null };

/** Who receives each entry of a store. Nothing holds before it is saved, and what is not saved is named. */
export function EntriesForm({
  settings: { store, settings, choices, receivedLately, waitingUntaken },
  isReadOnly,
  isSetup,
}: {
  settings: EntrySettings;
  isReadOnly: boolean;
  /** Part of the wizard: saving leads to its last step, also with nothing changed. */
  isSetup: boolean;
}) {
  const { messages, locale } = useSpeech();
  const { common, integrations } = messages;
  const { configure, refusals } = integrations;
  const router = useRouter();
  const [saved, setSaved] = useState(() => settings.map(draftOf));
  const [drafts, setDrafts] = useState(saved);
  const [applyToOpen, setApplyToOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const changed = changedEntries(saved, drafts);
  const untaken = drafts.reduce((sum, { entry, enabled }) => sum + (enabled ? waitingUntaken[entry] : 0), 0);
  const hasWork = changed.length > 0 || applyToOpen || isSetup;
  useUnsavedWarning(changed.length > 0);
  useShortcuts(isReadOnly ? [] : [{ keys: "mod+s", label: common.save, run: () => void save() }]);

  async function save() {
    if (!hasWork || isSaving) return;
    setSaving(true);
    setRefusal(null);
    const result = await configureEntriesAction({ storeId: store.id, entries: drafts.map(choiceOf), applyToOpen });
    setSaving(false);
    if (!result.ok) {
      const entry = "detail" in result ? (result.detail?.entry ?? null) : null;
      return setRefusal({ text: refusals[result.reason], entry });
    }
    setSaved(drafts);
    setApplyToOpen(false);
    const { rerouted } = result.value;
    toast(rerouted > 0 ? say(configure.savedRerouted, { count: rerouted }, locale) : configure.saved);
    if (isSetup) router.push("/integrations/mercado-libre?step=check");
    else router.refresh();
  }

  function discard() {
    setDrafts(saved);
    setApplyToOpen(false);
    setRefusal(null);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset disabled={isReadOnly} className="min-w-0">
        <legend className="sr-only">{configure.title}</legend>
        <div className="@container rounded-md border">
          {drafts.map((draft, index) => (
            <EntryRow
              key={draft.entry}
              draft={draft}
              choices={choices}
              savedTarget={savedTargetOf(index)}
              error={refusal?.entry === draft.entry ? refusal.text : null}
              onChange={(next) => setDrafts(drafts.map((each) => (each.entry === next.entry ? next : each)))}
            />
          ))}
        </div>
        <p className="mt-4 flex items-start gap-2 text-2">
          <Icon of={ShieldCheck} className="mt-0.5 shrink-0 text-3" />
          {configure.bots}
        </p>
        <EntriesFlow drafts={drafts} receivedLately={receivedLately} nameOf={nameOf} />
        {!isReadOnly && <ApplyToOpen isChosen={applyToOpen} waiting={untaken} onChange={setApplyToOpen} />}
      </fieldset>
      {!isReadOnly && (
        <SaveBar
          state={
            changed.length > 0
              ? say(configure.unsaved, { count: changed.length, entries: listOf(changed) }, locale)
              : isSetup
                ? configure.setupHint
                : configure.allSaved
          }
          refusal={refusal && !refusal.entry ? refusal.text : null}
          mayDiscard={changed.length > 0 || applyToOpen}
          maySave={hasWork}
          isSaving={isSaving}
          onDiscard={discard}
        />
      )}
    </form>
  );

  function savedTargetOf(index: number) {
    const setting = settings[index];
    return setting?.targetName ? { target: draftOf(setting).target, name: setting.targetName } : null;
  }

  function nameOf({ module, target, entry }: EntryDraft): string {
    const id = target.split(":")[1];
    if (!id) return configure.anybody[module];
    const { groups, agents, departments, chatbots } = choices;
    const known = [...groups, ...agents, ...departments, ...chatbots].find((each) => each.id === id);
    return known?.name ?? settings.find((setting) => setting.entry === entry)?.targetName ?? configure.anybody[module];
  }

  function listOf(entries: readonly Entry[]): string {
    const names = entries.map((entry) => configure.entries[entry]);
    return new Intl.ListFormat(localeTags[locale], { type: "conjunction" }).format(names);
  }
}

/** Whether what waits already follows too. */
function ApplyToOpen({
  isChosen,
  waiting,
  onChange,
}: {
  isChosen: boolean;
  waiting: number;
  onChange: (isChosen: boolean) => void;
}) {
  const { messages, locale } = useSpeech();
  const { configure } = messages.integrations;
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-2">
      <Checkbox checked={isChosen} disabled={waiting === 0} onChange={(event) => onChange(event.target.checked)}>
        {configure.applyToOpen}
      </Checkbox>
      <span className="text-12 text-3">
        {waiting === 0 ? configure.applyNone : say(configure.applyCount, { count: waiting }, locale)}
      </span>
    </div>
  );
}

function SaveBar({
  state,
  refusal,
  mayDiscard,
  maySave,
  isSaving,
  onDiscard,
}: {
  /** What is saved and what is not, in words. */
  state: string;
  refusal: string | null;
  mayDiscard: boolean;
  maySave: boolean;
  isSaving: boolean;
  onDiscard: () => void;
}) {
  const { common, integrations } = useMessages();
  const nothing = integrations.configure.allSaved;
  return (
    <div className="sticky bottom-0 mt-6 flex flex-wrap items-center gap-2 border-t bg-surface py-3">
      <p role="status" className="min-w-0 flex-1 text-2 max-md:basis-full">
        {state}
      </p>
      {refusal && (
        <p role="alert" className="text-12 text-late">
          {refusal}
        </p>
      )}
      <Button onClick={onDiscard} off={mayDiscard ? null : nothing}>
        {common.discard}
      </Button>
      <Button type="submit" kind="primary" keys="mod+s" busy={isSaving} off={maySave ? null : nothing}>
        {common.save}
      </Button>
    </div>
  );
}
