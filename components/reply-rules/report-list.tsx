import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { formatAgo, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { ReportListItem } from "@/lib/reply-rules/list-reports";
import { ReportActions } from "./report-actions";

/** Disputed verdicts, those that wait first. */
export function ReportList({
  reports,
  speech: { messages, locale, now },
}: {
  reports: readonly ReportListItem[];
  speech: Reader & { messages: Messages; now: Instant };
}) {
  const { reports: words, judged, refusals } = messages.replyRules;
  return (
    <ul className="border-t">
      {reports.map(({ id, phrase, verdict, conversationId, reporterName, reportedAt, outcome, obstacle }) => (
        <li
          key={id}
          className="flex min-h-12 items-center gap-x-3 gap-y-2 border-b py-2 max-sm:flex-col max-sm:items-start"
        >
          <div className="min-w-0 flex-1">
            <p className="wrap-anywhere">{phrase}</p>
            <p className="flex flex-wrap items-center gap-x-2 text-12 text-3">
              {judged.verdicts[verdict]}
              <span>{say(words.by, { name: reporterName, time: formatAgo(reportedAt, now, locale) })}</span>
              <Link href={`/commercial/inbox/${conversationId}`} className="rounded-sm text-accent hover:underline">
                {judged.conversation}
              </Link>
            </p>
            {!outcome && obstacle && <p className="text-12 text-3">{refusals[obstacle]}</p>}
          </div>
          {outcome ? (
            <Badge tone={outcome === "allowed" ? "ok" : "neutral"}>{words.outcomes[outcome]}</Badge>
          ) : (
            <ReportActions reportId={id} phrase={phrase} mayAllow={obstacle === null} />
          )}
        </li>
      ))}
    </ul>
  );
}
