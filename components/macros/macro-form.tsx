"use client";

import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { RefusalNote } from "@/components/settings/refusal-note";
import { Checklist, chosenIn } from "@/components/team/checklist";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { type MacroAudience, macroAudiences } from "@/db/vocabulary";
import { MACRO_NAME_CHARACTERS_MAX, type SaveMacro } from "@/lib/macros/input";
import type { EditableMacro, MacroFormRules } from "./edit-macro";
import { MacroText } from "./macro-text";
import { useMacroJudgement } from "./use-macro-judgement";

/** The fields of a macro. Its text is judged while it is written, and a text that breaks a rule is not handed in. */
export function MacroForm({
  id,
  macro,
  form: { rules, sharing },
  refusal,
  onSubmit,
}: {
  id: string;
  macro: EditableMacro | null;
  form: MacroFormRules;
  refusal: string | null;
  onSubmit: (macro: Omit<SaveMacro, "macroId">) => void;
}) {
  const { macros: words } = useMessages();
  const [text, setText] = useState(macro?.text ?? "");
  const [audience, setAudience] = useState<MacroAudience>(macro?.audience ?? "personal");
  const [isMissing, setMissing] = useState({ name: false, text: false, groups: false });
  const judgement = useMacroJudgement(text, rules);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim();
    const groupIds = audience === "groups" ? chosenIn(form, "group") : [];
    const missing = {
      name: !name,
      text: text.trim() === "",
      groups: audience === "groups" && groupIds.length === 0,
    };
    setMissing(missing);
    if (Object.values(missing).some(Boolean) || (judgement && !judgement.ok)) return;
    onSubmit({ name, text, audience, groupIds });
  }

  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <RefusalNote text={refusal} />
      <Field label={words.name} error={isMissing.name && words.nameRequired}>
        {(control) => (
          <Input
            {...control}
            name="name"
            defaultValue={macro?.name}
            placeholder={words.namePlaceholder}
            autoComplete="off"
            autoFocus
            maxLength={MACRO_NAME_CHARACTERS_MAX}
          />
        )}
      </Field>
      <MacroText
        text={text}
        judgement={judgement}
        isMissing={isMissing.text}
        maxCharacters={rules.limits.maxCharacters}
        onChange={setText}
      />
      {sharing ? (
        <Segmented
          legend={words.audience}
          name="audience"
          value={audience}
          onChange={(value) => setAudience(macroAudiences.find((one) => one === value) ?? "personal")}
          segments={macroAudiences.map((value) => ({
            value,
            label: words.audiences[value],
            locked: value === "groups" && sharing.length === 0 ? words.noGroups : undefined,
          }))}
        />
      ) : (
        <p className="text-12 text-3">
          {words.audienceOf.personal}. {words.sharingOff}
        </p>
      )}
      {sharing && audience === "groups" && (
        <div>
          <Checklist
            legend={words.groups}
            name="group"
            options={sharing}
            chosen={macro?.groups.map((group) => group.id)}
          />
          {isMissing.groups && (
            <p role="alert" className="text-12 text-late">
              {words.groupsRequired}
            </p>
          )}
        </div>
      )}
    </form>
  );
}
