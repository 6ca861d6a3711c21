import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";

/** The list before it is there, in its own shape. */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="overflow-hidden">
      {Array.from({ length: 12 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
        <RowSkeleton key={index} index={index} />
      ))}
    </div>
  );
}

const NAMES = ["w-30", "w-37", "w-26", "w-34", "w-28", "w-32"] as const;
const WORDS = ["w-52", "w-45", "w-56", "w-40", "w-50", "w-54"] as const;

export function RowSkeleton({ index }: { index: number }) {
  return (
    <div className="grid h-14 grid-cols-[8px_36px_minmax(0,1fr)] items-center gap-x-2 border-b pr-3 pl-2 touch:h-16 touch:pr-4">
      <span />
      <Skeleton className="size-9" />
      <div>
        <div className="flex h-5 items-center justify-between gap-2">
          <Skeleton className={cn("h-2.5", NAMES[index % NAMES.length])} />
          <Skeleton className="h-2.5 w-10.5" />
        </div>
        <div className="flex h-5 items-center justify-between gap-2">
          <Skeleton className={cn("h-2.5 max-w-[70%]", WORDS[index % WORDS.length])} />
          <Skeleton className="size-5 rounded-full" />
        </div>
      </div>
    </div>
  );
}
