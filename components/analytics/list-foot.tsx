"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";

/** The way on behind the rows that are here. */
export function ListFoot({
  list: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}) {
  const { numbers } = useMessages();
  if (!hasNextPage) return null;
  return (
    <div className="flex justify-center py-4">
      <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {numbers.more}
      </Button>
    </div>
  );
}
