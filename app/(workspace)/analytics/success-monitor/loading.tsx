import { PageSkeleton, PanelSkeleton, TilesSkeleton } from "@/components/analytics/page-skeleton";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function Loading() {
  const { numbers, common } = (await messagesFor()).messages;
  return (
    <PageSkeleton title={numbers.nav.successMonitor} label={common.loading}>
      <TilesSkeleton />
      <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px border-b bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
        <PanelSkeleton of="bars" className="h-65" />
        <PanelSkeleton className="h-65" />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_364px_364px] gap-px border-b bg-line max-xl:grid-cols-2 max-md:grid-cols-1">
        <PanelSkeleton />
        <PanelSkeleton />
        <PanelSkeleton />
      </div>
    </PageSkeleton>
  );
}
