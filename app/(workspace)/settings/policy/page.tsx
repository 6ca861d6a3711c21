import { Download, ListChecks, MessageCircleQuestion } from "lucide-react";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { AllowPhrase } from "@/components/reply-rules/allow-phrase";
import { AllowanceList } from "@/components/reply-rules/allowance-list";
import { JudgedTextsReport } from "@/components/reply-rules/judged-texts";
import { ReportList } from "@/components/reply-rules/report-list";
import { Section } from "@/components/settings/section";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { savedMacros } from "@/lib/macros/saved-macros";
import { judgeSent } from "@/lib/reply-rules/judge-sent";
import { listAllowances } from "@/lib/reply-rules/list-allowances";
import { listReports } from "@/lib/reply-rules/list-reports";

export default async function PolicyPage() {
  const actor = await pageActor();
  if (!can(actor, "policy.manage")) notFound();
  const [speech, reports, allowances] = await Promise.all([messagesFor(), listReports(actor), listAllowances(actor)]);
  const words = speech.messages.replyRules;
  const download = (
    // A file of a door, not a page.
    <a href="/api/reply-rules/sent.csv" download className={buttonClass("outline")}>
      <Icon of={Download} />
      {words.judged.export}
    </a>
  );
  return (
    <>
      <Section title={words.reports.title} text={words.reports.text}>
        {reports.length > 0 ? (
          <ReportList reports={reports} speech={speech} />
        ) : (
          <Nothing icon={MessageCircleQuestion} title={words.reports.empty} text={words.reports.emptyText} />
        )}
      </Section>
      <Section title={words.allowances.title} text={words.allowances.text}>
        <AllowPhrase />
        {allowances.length > 0 ? (
          <AllowanceList allowances={allowances} speech={speech} />
        ) : (
          <Nothing icon={ListChecks} title={words.allowances.empty} />
        )}
      </Section>
      <Section title={words.judged.title} text={words.judged.text} action={download}>
        <Suspense fallback={<p className="border-t py-10 text-3">{words.judged.judging}</p>}>
          <Judged actor={actor} />
        </Suspense>
      </Section>
    </>
  );
}

/** Takes up to a second or two: the rest of the page does not wait for it. */
async function Judged({ actor }: { actor: Agent }) {
  const [speech, texts] = await Promise.all([messagesFor(), judgeSent(actor, [savedMacros])]);
  return <JudgedTextsReport texts={texts} speech={speech} />;
}

function Nothing({ icon, title, text }: { icon: typeof Download; title: string; text?: string }) {
  return (
    <div className="border-t py-6">
      <EmptyState icon={<Icon of={icon} size={20} />} title={title}>
        {text}
      </EmptyState>
    </div>
  );
}
