import { Lock } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";

export type Segment = {
  value: string;
  label: ReactNode;
  /** Why it cannot be chosen. It stays in sight, with a lock, and the reason is written below. */
  locked?: string;
};

/** A few choices side by side, one of them taken: radio buttons that look like one control. */
export function Segmented({
  legend,
  name,
  segments,
  value,
  defaultValue,
  onChange,
  hideLegend,
  look = "accent",
}: {
  legend: string;
  name: string;
  segments: readonly Segment[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  hideLegend?: boolean;
  look?: "accent" | "quiet";
}) {
  const reasonId = useId();
  const reasons = segments.flatMap((segment) => (segment.locked ? [segment.locked] : []));
  return (
    <fieldset className="min-w-0" aria-describedby={reasons.length > 0 ? reasonId : undefined}>
      <legend className={hideLegend ? "sr-only" : "mb-1 font-medium text-12 text-2"}>{legend}</legend>
      <div
        className={cn(
          "flex overflow-hidden rounded-md border",
          look === "accent" ? "border-line-control max-sm:flex-col" : "border-line-strong",
        )}
      >
        {segments.map((segment) => (
          <label
            key={segment.value}
            className={cn(
              "relative flex h-6.5 min-w-0 flex-auto items-center justify-center gap-1 px-2 font-medium text-2 whitespace-nowrap transition-colors touch:h-11",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2",
              "not-has-disabled:hover:bg-hover has-disabled:bg-sunken has-disabled:text-3",
              look === "accent"
                ? "not-first:border-l max-sm:not-first:border-t max-sm:not-first:border-l-0 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:inset-ring-[1.5px] has-checked:inset-ring-accent"
                : "not-first:border-l text-12 has-checked:bg-pressed has-checked:text-1",
            )}
          >
            <input
              type="radio"
              name={name}
              value={segment.value}
              disabled={Boolean(segment.locked)}
              className="absolute inset-0 appearance-none opacity-0 outline-none"
              {...(value === undefined
                ? { defaultChecked: segment.value === defaultValue }
                : { checked: segment.value === value, onChange: () => onChange?.(segment.value) })}
            />
            {segment.locked && <Icon of={Lock} size={12} />}
            <span className="truncate">{segment.label}</span>
          </label>
        ))}
      </div>
      {reasons.length > 0 && (
        <p id={reasonId} className="mt-1 text-12 text-3">
          {reasons.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
