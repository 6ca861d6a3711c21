"use client";

import { useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { type Answer, useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
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
    <Dialog
      open={open}
      onClose={close}
      title={macro ? words.edit : words.add}
      closeLabel={messages.common.close}
      footer={
        <>
          <Button onClick={close}>{messages.common.cancel}</Button>
          <Button type="submit" form={formId} kind="primary" busy={door.isBusy}>
            {words.save}
          </Button>
        </>
      }
    >
      <MacroForm
        id={formId}
        macro={macro}
        form={form}
        refusal={door.refusal}
        onSubmit={(input) => void submit(input)}
      />
    </Dialog>
  );
}
