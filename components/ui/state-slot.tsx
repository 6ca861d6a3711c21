import type { ReactNode } from "react";
import { cn } from "./cn";

/**
 * What stands where one would write, when one cannot: why, since when, and what can be done. The hatched edge says
 * blocked before anyone reads; something in doubt, which may still open, is plain and amber.
 */
export function StateSlot({
  icon,
  title,
  children,
  actions,
  aside,
  look = "blocked",
  heading: Heading = "h3",
  className,
}: {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Small print at the end of the actions: the marketplace's own code, a time. */
  aside?: ReactNode;
  look?: "blocked" | "doubt";
  /** Under which level of headings it stands. */
  heading?: "h2" | "h3";
  className?: string;
}) {
  return (
    <div
      className={cn(
        "grid grid-cols-[38px_minmax(0,1fr)] rounded-md border",
        look === "blocked" ? "hatched border-line-strong" : "border-warn-line bg-warn-soft",
        className,
      )}
    >
      <div className="grid h-fit place-items-center pt-3.5 text-2">{icon}</div>
      <div className="min-w-0 px-3 py-3">
        <Heading className="font-semibold">{title}</Heading>
        {children && <div className="max-w-[58ch] text-2">{children}</div>}
        {(actions || aside) && (
          <div className="mt-2 flex flex-wrap items-center gap-2">
            {actions}
            {aside && <span className="ml-auto text-11 text-3">{aside}</span>}
          </div>
        )}
      </div>
    </div>
  );
}
