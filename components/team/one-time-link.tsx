"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** A link that is shown this once, to be copied. */
export function OneTimeLink({ label, link, copyLabel }: { label: string; link: string; copyLabel: string }) {
  return (
    <div className="flex items-end gap-2 max-sm:flex-col max-sm:items-stretch">
      <div className="min-w-0 flex-1">
        <Field label={label}>
          {(control) => (
            <Input {...control} readOnly autoFocus value={link} onFocus={(event) => event.target.select()} />
          )}
        </Field>
      </div>
      <CopyButton text={link} kind="primary" className="h-8">
        {copyLabel}
      </CopyButton>
    </div>
  );
}
