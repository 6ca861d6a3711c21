"use client";

import { useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { FormDialog } from "@/components/settings/form-dialog";
import { type Answer, useDoor } from "@/components/settings/use-door";
import { toast } from "@/components/ui/toast";
import type { MacroAudience } from "@/db/vocabulary";
import type { DoorRefusal } from "@/lib/action";
import { say } from "@/lib/i18n/say";
import { saveMacroAction } from "@/lib/macros/actions";
import type { MacroRules } from "@/lib/macros/get-macro-rules";
import type { SaveMacro } from "@/lib/macros/input";
import type { SaveMacroRefusal } from "@/lib/macros/save-macro";
import { MacroForm } from "./macro-form";
import { useMacrosChanged } from "./use-macros-changed";

export type EditableMacro = {
  id: string;
  name: string;
  text: string;
  audience: MacroAudience;
  groups: readonly { id: string; name: string }[];
};

/** What a macro is judged by, and the groups it may be shared with; null for who may not share. */
export type MacroFormRules = { rules: MacroRules; sharing: readonly { id: string; name: string }[] | null };

const save: (macro: SaveMacro) => Promise<Answer<object, SaveMacroRefusal | DoorRefusal["reason"]>> = saveMacroAction;

/** A macro's name, text and audience; without one, a new one. */
export function EditMacro({
  macro,
  form,
  open,
  onClose,
}: {
  macro: EditableMacro | null;
  form: MacroFormRules;
  open: boolean;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.macros;
  const formId = useId();
  const changed = useMacrosChanged();
  const door = useDoor(save, words.refusals);

  const close = () => {
    door.forget();
    onClose();
  };

  const submit = async (input: Omit<SaveMacro, "macroId">) => {
    if (!(await door.enter({ macroId: macro?.id ?? null, ...input }))) return;
    close();
    toast(say(words.saved, { name: input.name }, locale));
    changed();
  };

  return (
    <FormDialog
      formId={formId}
      title={macro ? words.edit : words.add}
      save={words.save}
      isBusy={door.isBusy}
      open={open}
      onClose={close}
    >
      <MacroForm
        id={formId}
        macro={macro}
        form={form}
        refusal={door.refusal}
        onSubmit={(input) => void submit(input)}
      />
    </FormDialog>
  );
}
