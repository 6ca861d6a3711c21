import { ShieldCheck } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { formatDateTime, formatNumber, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { PERSONAL_DATA_KINDS } from "@/lib/policy/personal-data/judgement";
import { REPLY_WARNINGS } from "@/lib/policy/reply-warnings";
import type { JudgedText, JudgedTexts } from "@/lib/reply-rules/judge-sent";

type Speech = Reader & { messages: Messages; now: Instant };

/** What the file holds and a page does not. */
const SHOWN_MAX = 200;

/** How many texts the rules object to, to what, and which they are. */
export function JudgedTextsReport({ texts, speech }: { texts: JudgedTexts; speech: Speech }) {
  const { judged: words } = speech.messages.replyRules;
  const { offending } = texts;
  if (offending.length === 0) {
    return (
      <div className="border-t py-10">
        <EmptyState icon={<Icon of={ShieldCheck} size={20} />} title={words.none}>
          {words.noneText} {say(words.total, { count: texts.judged }, speech.locale)}.
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <Counts texts={texts} speech={speech} />
      <Table label={words.offending}>
        <thead>
          <tr>
            <Th>{words.columns.text}</Th>
            <Th>{words.columns.verdict}</Th>
            <Th>{words.columns.source}</Th>
            <Th>{words.columns.author}</Th>
            <Th>{words.columns.at}</Th>
          </tr>
        </thead>
        <tbody>
          {offending.slice(0, SHOWN_MAX).map((text) => (
            <OffendingText key={`${text.source}-${text.id}`} text={text} speech={speech} />
          ))}
        </tbody>
      </Table>
      {offending.length > SHOWN_MAX && (
        <p className="mt-3 text-12 text-3">{say(words.more, { shown: SHOWN_MAX, count: offending.length })}</p>
      )}
    </>
  );
}

function Counts({ texts, speech: { messages, locale } }: { texts: JudgedTexts; speech: Speech }) {
  const { judged: words } = messages.replyRules;
  const counted = [
    ...PERSONAL_DATA_KINDS.map((kind) => [messages.inbox.rule.kinds[kind], texts.kinds[kind] ?? 0] as const),
    ...REPLY_WARNINGS.map((warning) => [words.warnings[warning], texts.warnings[warning] ?? 0] as const),
  ].filter(([, count]) => count > 0);
  return (
    <div className="mb-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {(["request", "share", "clean"] as const).map((verdict) => (
          <div key={verdict}>
            <dt className="text-12 text-3">{words.verdicts[verdict]}</dt>
            <dd className="tnum font-semibold text-16">{formatNumber(texts.verdicts[verdict], locale)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 flex flex-wrap items-center gap-1.5">
        <span className="text-12 text-3">{words.byKind}</span>
        {counted.map(([name, count]) => (
          <Badge key={name}>
            {name} <span className="tnum">{formatNumber(count, locale)}</span>
          </Badge>
        ))}
      </p>
    </div>
  );
}

function OffendingText({ text, speech }: { text: JudgedText; speech: Speech }) {
  const { judged: words } = speech.messages.replyRules;
  const { source, verdict, kinds, warnings, conversationId, name, authorName, at } = text;
  return (
    <Tr>
      <Td className="min-w-72 py-2 wrap-anywhere whitespace-normal md:w-full">{text.text}</Td>
      <Td>
        <span className="flex gap-1">
          {kinds.map((kind) => (
            <Badge key={kind} tone={verdict === "request" ? "late" : "warn"}>
              {speech.messages.inbox.rule.kinds[kind]}
            </Badge>
          ))}
          {warnings.map((warning) => (
            <Badge key={warning}>{words.warnings[warning]}</Badge>
          ))}
        </span>
      </Td>
      <Td>
        {conversationId ? (
          <Link href={`/commercial/inbox/${conversationId}`} className="rounded-sm text-accent hover:underline">
            {words.sources[source]}
          </Link>
        ) : (
          <span>
            {words.sources[source]}
            {name && <span className="text-3"> {name}</span>}
          </span>
        )}
      </Td>
      <Td className="text-2">{authorName}</Td>
      <Td className="text-3">{at && formatDateTime(at, speech.now, speech)}</Td>
    </Tr>
  );
}
