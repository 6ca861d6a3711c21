import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** The heading of a part of a page, with what belongs to all of it at the right. */
export function SectionTitle({
  children,
  end,
  className,
}: {
  children: ReactNode;
  end?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cn("flex min-h-6 flex-wrap items-center justify-between gap-x-3 gap-y-1", className)}>
      <h2 className="font-semibold text-12 text-2">{children}</h2>
      {end && <div className="text-12 text-3">{end}</div>}
    </div>
  );
}
