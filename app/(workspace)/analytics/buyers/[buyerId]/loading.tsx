import { PageSkeleton, PanelSkeleton } from "@/components/analytics/page-skeleton";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function Loading() {
  const { numbers, common } = (await messagesFor()).messages;
  return (
    <PageSkeleton title={numbers.nav.buyers} label={common.loading}>
      <div className="h-21 border-b" />
      <PanelSkeleton />
    </PageSkeleton>
  );
}
