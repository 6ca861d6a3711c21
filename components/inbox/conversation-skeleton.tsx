import { useMessages } from "@/components/i18n/use-messages";
import { Skeleton } from "@/components/ui/skeleton";

/** The conversation before it is there, in its own shape. */
export function ConversationSkeleton() {
  const { common } = useMessages();
  return (
    <div role="status" aria-label={common.loading}>
      <div className="flex h-12 items-center gap-2 border-b px-4 touch:h-14">
        <Skeleton className="size-7" />
        <Skeleton className="h-2.5 w-32" />
        <Skeleton className="h-2.5 w-44 max-md:hidden" />
      </div>
      <div className="px-6 pt-6 max-md:px-4">
        {[0, 1].map((index) => (
          <div key={index} className="grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 pb-6">
            <Skeleton className="size-6 rounded-full" />
            <div className="flex flex-col gap-3 pt-1.5">
              <Skeleton className="h-2.5 w-36" />
              <Skeleton className="h-3 w-[85%]" />
              <Skeleton className="h-3 w-[60%]" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
