import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";
import { PageHead } from "@/components/workspace/page-head";

/** The frame of a screen of numbers before its numbers are there. */
export function PageSkeleton({ title, label, children }: { title: string; label: string; children: ReactNode }) {
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PageHead
        title={title}
        actions={
          <>
            <Skeleton className="h-7 w-54 max-lg:hidden" />
            <Skeleton className="h-7 w-38 touch:h-11" />
          </>
        }
      />
      <div role="status" aria-label={label} className="min-h-0 flex-1 overflow-hidden">
        {children}
      </div>
    </div>
  );
}

/** Big numbers in their cells. */
export function TilesSkeleton({ count = 3 }: { count?: 3 | 4 }) {
  return (
    <div
      className={cn(
        "grid gap-px border-b bg-line max-md:grid-cols-1",
        count === 3 ? "grid-cols-3" : "grid-cols-4 max-xl:grid-cols-2",
      )}
    >
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
        <div key={index} className="flex h-27 flex-col justify-center gap-2.5 bg-surface px-6 max-md:px-4">
          <Skeleton className="h-2.5 w-24" />
          <Skeleton className="h-6 w-36" />
          <Skeleton className="h-2.5 w-30" />
        </div>
      ))}
    </div>
  );
}

/** A panel with its heading: a plot's bars, or lines. */
export function PanelSkeleton({ of = "lines", className = "h-57" }: { of?: "bars" | "lines"; className?: string }) {
  return (
    <div className="bg-surface px-6 py-4 max-md:px-4">
      <Skeleton className="mt-2 mb-4 h-2.5 w-30" />
      <div className={cn("flex gap-4", of === "bars" ? "items-end border-b" : "flex-col pt-1", className)}>
        {(of === "bars" ? BARS : LINES).map((size, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
          <Skeleton key={index} className={of === "bars" ? `min-w-0 flex-1 ${size}` : `h-2.5 ${size}`} />
        ))}
      </div>
    </div>
  );
}

const BARS = [
  "h-1/3",
  "h-1/2",
  "h-2/5",
  "h-3/5",
  "h-1/2",
  "h-3/4",
  "h-2/3",
  "h-1/2",
  "h-2/5",
  "h-3/5",
  "h-1/2",
  "h-1/3",
];
const LINES = ["w-full", "w-4/5", "w-11/12", "w-3/5", "w-3/4", "w-1/2"];

/** Rows of a table under the line that looks for them. */
export function RowsSkeleton({ count = 14 }: { count?: number }) {
  return (
    <div className="px-6 max-md:px-4">
      <div className="flex gap-2 pt-4 pb-3">
        <Skeleton className="h-7 w-80 touch:h-11" />
        <Skeleton className="h-7 w-60 max-sm:hidden touch:h-11" />
      </div>
      <div className="flex h-10 items-center border-t">
        <Skeleton className="h-2.5 w-44" />
      </div>
      <div className="h-8 border-b border-line-strong max-md:hidden" />
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
        <div key={index} className="flex h-9 items-center gap-6 border-b max-md:h-13.5">
          <Skeleton className="h-2.5 w-32" />
          <Skeleton className="h-2.5 w-20" />
          <Skeleton className="h-2.5 w-24 max-md:hidden" />
          <Skeleton className="ml-auto h-2.5 w-18" />
        </div>
      ))}
    </div>
  );
}
