import { PageSkeleton, PanelSkeleton, RowsSkeleton, TilesSkeleton } from "@/components/analytics/page-skeleton";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function Loading() {
  const { numbers, common } = (await messagesFor()).messages;
  return (
    <PageSkeleton title={numbers.nav.claims} label={common.loading}>
      <TilesSkeleton count={4} />
      <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px border-b bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
        <PanelSkeleton of="bars" className="h-65" />
        <PanelSkeleton className="h-65" />
      </div>
      <RowsSkeleton />
    </PageSkeleton>
  );
}
