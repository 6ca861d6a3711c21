import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

/** What a control needs to be joined to its label, its hint and its error. */
export type FieldControl = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** A label above its control, a hint or an error below: `<Field label="…">{(control) => <Input {...control} />}</Field>`. */
export function Field({
  label,
  hint,
  error,
  aside,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Something short at the right of the label: a link, a count. */
  aside?: ReactNode;
  children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-baseline justify-between gap-2 text-12">
        <label htmlFor={id} className="font-medium text-2">
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        ...((error || hint) && { "aria-describedby": noteId }),
        ...(error && { "aria-invalid": true }),
      })}
      {error ? (
        <p id={noteId} role="alert" className="flex items-start gap-1 text-12 text-late">
          <Icon of={CircleAlert} size={12} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : (
        hint && (
          <p id={noteId} className="text-12 text-3">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
