import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";

/** A part of a page of numbers: its heading, what belongs to the heading, and what it shows. */
export function Panel({
  title,
  definition,
  aside,
  className,
  children,
}: {
  title: string;
  definition?: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("min-w-0 bg-surface px-6 py-4 max-md:px-4", className)}>
      <div className="mb-2 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex min-w-0 flex-auto items-center gap-0.5">
          <h2 id={id} className="truncate font-semibold text-12 text-2">
            {title}
          </h2>
          {definition}
        </span>
        {aside && <div className="flex items-center gap-3 text-12 text-3">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
