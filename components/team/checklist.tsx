import { Checkbox } from "@/components/ui/choice";

/** Several of a list, by their boxes; in the form they share a name. */
export function Checklist({
  legend,
  name,
  options,
  chosen = [],
}: {
  legend: string;
  name: string;
  options: readonly { id: string; name: string }[];
  chosen?: readonly string[];
}) {
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-12 text-2">{legend}</legend>
      <div className="grid grid-cols-2 gap-x-4 max-sm:grid-cols-1">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            name={name}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
            className="min-w-0"
          >
            <span className="truncate">{option.name}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** The ids that were chosen in a form. */
export const chosenIn = (form: FormData, name: string): string[] => form.getAll(name).map(String);
