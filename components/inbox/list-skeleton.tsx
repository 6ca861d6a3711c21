import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";

/** The list before it is there, in its own shape. */
export function ListSkeleton({ label, isTall }: { label: string; isTall: boolean }) {
  return (
    <div role="status" aria-label={label} className="overflow-hidden">
      {Array.from({ length: 12 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
        <RowSkeleton key={index} index={index} isTall={isTall} />
      ))}
    </div>
  );
}

const NAMES = ["w-30", "w-37", "w-26", "w-34", "w-28", "w-32"] as const;
const WORDS = ["w-52", "w-45", "w-56", "w-40", "w-50", "w-54"] as const;

export function RowSkeleton({ index, isTall }: { index: number; isTall: boolean }) {
  return (
    <div
      className={cn(
        "grid grid-cols-[8px_36px_minmax(0,1fr)] items-center gap-x-2 border-b pr-3 pl-2 touch:pr-4",
        isTall ? "h-18 touch:h-19" : "h-14 touch:h-16",
      )}
    >
      <span />
      <Skeleton className={cn("size-9", isTall && "mt-1.5 self-start touch:mt-2")} />
      <div>
        <div className="flex h-5 items-center justify-between gap-2">
          <Skeleton className={cn("h-2.5", NAMES[index % NAMES.length])} />
          <Skeleton className="h-2.5 w-10.5" />
        </div>
        <div className="flex h-5 items-center justify-between gap-2">
          <Skeleton className={cn("h-2.5 max-w-[70%]", WORDS[index % WORDS.length])} />
          {!isTall && <Skeleton className="size-5 rounded-full" />}
        </div>
        {isTall && (
          <div className="flex h-5 items-center gap-2">
            <Skeleton className="h-4 w-12" />
            <Skeleton className="h-2.5 w-30" />
            <Skeleton className="ml-auto size-5 rounded-full" />
          </div>
        )}
      </div>
    </div>
  );
}
