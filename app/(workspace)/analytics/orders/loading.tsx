import { PageSkeleton, RowsSkeleton } from "@/components/analytics/page-skeleton";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function Loading() {
  const { numbers, common } = (await messagesFor()).messages;
  return (
    <PageSkeleton title={numbers.nav.orders} label={common.loading}>
      <RowsSkeleton />
    </PageSkeleton>
  );
}
