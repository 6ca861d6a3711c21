import { Download, ScrollText, Store } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DecisionAuditTable } from "@/components/settings/decision-audit-table";
import { RefundLimits } from "@/components/settings/refund-limits";
import { Section } from "@/components/settings/section";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { PageOfAudit } from "@/lib/claims/input";
import { listDecisionAudit } from "@/lib/claims/list-decision-audit";
import { listRefundLimits } from "@/lib/claims/list-refund-limits";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { APPROVAL_HOURS } from "@/lib/policy/decisions";

export default async function RefundsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor();
  if (!can(actor, "claim.audit")) notFound();
  const { before } = PageOfAudit.parse(await searchParams);
  const [speech, limits, { items, next }] = await Promise.all([
    messagesFor(),
    listRefundLimits(actor),
    listDecisionAudit(actor, { before }),
  ]);
  const { refunds, audit } = speech.messages.settings;
  const mayConfigure = can(actor, "refund-limits.configure");
  const text = say(refunds.text, { hours: APPROVAL_HOURS });
  const download = items.length > 0 && (
    // A file of a door, not a page.
    <a href="/api/claims/audit.csv" download className={buttonClass("outline")}>
      <Icon of={Download} />
      {refunds.audit.export}
    </a>
  );
  return (
    <>
      <Section title={refunds.title} text={mayConfigure ? text : `${text} ${refunds.onlyAdmins}`}>
        {limits.length > 0 ? (
          <div className="flex flex-col gap-6">
            {limits.map((each) => (
              <RefundLimits key={each.currency} limits={each} mayConfigure={mayConfigure} />
            ))}
          </div>
        ) : (
          <div className="border-t py-10">
            <EmptyState icon={<Icon of={Store} size={20} />} title={refunds.empty}>
              {refunds.emptyText}
            </EmptyState>
          </div>
        )}
      </Section>
      <Section title={refunds.audit.title} text={refunds.audit.text} action={download}>
        {items.length > 0 ? (
          <DecisionAuditTable steps={items} speech={speech} />
        ) : (
          <div className="border-t py-10">
            <EmptyState icon={<Icon of={ScrollText} size={20} />} title={refunds.audit.empty}>
              {refunds.audit.emptyText}
            </EmptyState>
          </div>
        )}
        <div className="mt-4 flex gap-2">
          {before && (
            <Link href="/settings/refunds" className={buttonClass("outline")}>
              {audit.newest}
            </Link>
          )}
          {next && (
            <Link href={`/settings/refunds?before=${next}`} className={buttonClass("outline")}>
              {audit.older}
            </Link>
          )}
        </div>
      </Section>
    </>
  );
}
