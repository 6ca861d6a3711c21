import type { ReactNode } from "react";
import { cn } from "./cn";

/** Facts by name. What has no value is not listed. */
export function DescriptionList({
  facts,
  className,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
  className?: string;
}) {
  return (
    <dl className={cn("grid grid-cols-[84px_minmax(0,1fr)] gap-x-3 gap-y-1", className)}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== "")
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-3">{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
