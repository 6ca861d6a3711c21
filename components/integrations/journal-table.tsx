import { Badge, type Tone } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { NotificationState } from "@/db/vocabulary";
import { formatClock, formatDateTime, formatNumber } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import type { NotificationListItem } from "@/lib/integrations/list-notifications";
import { ReplayButton } from "./replay-button";

const TONES: Record<NotificationState, Tone> = {
  received: "accent",
  parked: "neutral",
  ignored: "neutral",
  applied: "ok",
  failed: "warn",
};

/** The journal, one notification to a line, each with what became of it. */
export async function JournalTable({ notifications }: { notifications: readonly NotificationListItem[] }) {
  const { messages, locale, timeZone } = await messagesFor();
  const { journal } = messages.integrations;
  const now = new Date();
  return (
    <Table label={journal.title} dense>
      <thead>
        <tr>
          <Th>{journal.received}</Th>
          <Th>{journal.state}</Th>
          <Th>{journal.topic}</Th>
          <Th>{journal.resource}</Th>
          <Th align="end">{journal.attempts}</Th>
          <Th>{journal.applied}</Th>
          <Th>{journal.reason}</Th>
          <Th>
            <span className="sr-only">{journal.replay}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {notifications.map((each) => (
          <Tr key={each.id}>
            <Td title={formatDateTime(each.receivedAt, now, { locale, timeZone })}>
              {formatClock(each.receivedAt, timeZone)}{" "}
              <span className="text-12 text-3">
                <RelativeTime at={each.receivedAt} step={10} />
              </span>
            </Td>
            <Td>
              <Badge tone={TONES[each.state]}>{each.state === "parked" ? "" : journal.states[each.state]}</Badge>
            </Td>
            <Td className="text-2">{each.topic ?? "–"}</Td>
            <Td className="max-w-80 truncate font-mono text-12 text-2" title={each.resource ?? undefined}>
              {each.resource ?? "–"}
            </Td>
            <Td align="end">{formatNumber(each.attempts, locale)}</Td>
            <Td className="text-2">{each.appliedAt ? formatClock(each.appliedAt, timeZone) : "–"}</Td>
            <Td className="text-2">{each.reason ? reasonWords(each.reason) : "–"}</Td>
            <Td align="end">
              <ReplayButton notificationId={each.id} off={each.canReplay ? null : journal.replayOff} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );

  /** Our own codes in words; the marketplace's own as it wrote them. */
  function reasonWords(reason: string): string {
    const words: Partial<Record<string, string>> = journal.reasons;
    return (Object.hasOwn(words, reason) ? words[reason] : undefined) ?? reason;
  }
}
