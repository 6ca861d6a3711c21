import { PageSkeleton, PanelSkeleton, RowsSkeleton } from "@/components/analytics/page-skeleton";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function Loading() {
  const { numbers, common } = (await messagesFor()).messages;
  return (
    <PageSkeleton title={numbers.nav.buyers} label={common.loading}>
      <div className="grid grid-cols-[minmax(0,1fr)_352px_352px] gap-px border-b bg-line max-xl:grid-cols-2 max-md:grid-cols-1">
        <PanelSkeleton className="h-66" />
        <PanelSkeleton className="h-66" />
        <PanelSkeleton className="h-66" />
      </div>
      <RowsSkeleton />
    </PageSkeleton>
  );
}
