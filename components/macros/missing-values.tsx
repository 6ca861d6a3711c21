"use client";

import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { UsableMacro } from "@/lib/macros/list-macros";
import { fillMacro, type MacroValues } from "@/lib/policy/macro-variables";
import { MacroPreview } from "./macro-preview";

/** What the conversation does not tell, asked for before anything is inserted. Nothing goes in blank. */
export function MissingValues({
  macro,
  values,
  onBack,
  onInsert,
}: {
  macro: UsableMacro;
  values: MacroValues;
  onBack: () => void;
  onInsert: (text: string) => void;
}) {
  const { macros } = useMessages();
  const words = macros.picker;
  const [written, setWritten] = useState<MacroValues>({});
  const [isSubmitted, setSubmitted] = useState(false);
  const { missing } = fillMacro(macro.text, values);
  const filled = fillMacro(macro.text, { ...values, ...written });

  function submit(event: FormEvent) {
    event.preventDefault();
    setSubmitted(true);
    if (filled.missing.length === 0) onInsert(filled.text);
  }

  return (
    <form onSubmit={submit} noValidate className="flex h-full flex-col">
      <h2 className="shrink-0 border-b px-3 py-2.5 font-semibold">{words.missingTitle}</h2>
      <div className="scroll-pane flex min-h-0 flex-1 flex-col gap-3 p-3">
        {missing.map((name, index) => (
          <Field
            key={name}
            label={macros.names[name]}
            error={isSubmitted && filled.missing.includes(name) && words.required}
          >
            {(control) => (
              <Input
                {...control}
                autoFocus={index === 0}
                autoComplete="off"
                maxLength={200}
                value={written[name] ?? ""}
                onChange={(event) => setWritten({ ...written, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <MacroPreview text={filled.text} />
      </div>
      <div className="flex shrink-0 justify-end gap-2 border-t p-1.5">
        <Button size="s" kind="quiet" onClick={onBack}>
          {words.back}
        </Button>
        <Button size="s" type="submit" keys="Enter">
          {words.insert}
        </Button>
      </div>
    </form>
  );
}
