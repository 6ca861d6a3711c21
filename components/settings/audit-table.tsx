import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { formatDateTime, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import type { EventListItem } from "@/lib/team/list-events";
import { Acting } from "./acting";
import { describeEvent } from "./describe-event";

/** What happened, one line each. On a phone each is a small block: what and when, who, and the detail. */
export function AuditTable({
  events,
  speech,
}: {
  events: readonly EventListItem[];
  speech: Reader & { messages: Messages; now: Instant };
}) {
  const { audit } = speech.messages.settings;
  return (
    <Table label={audit.title} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{audit.when}</Th>
          <Th>{audit.who}</Th>
          <Th>{audit.what}</Th>
          <Th>{audit.detail}</Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {events.map((event) => {
          const words = describeEvent(event, speech.messages, speech);
          return (
            <Tr key={event.sequence} className={ROW}>
              <Td className={cn(CELL, "text-3 max-md:col-start-2 max-md:row-start-1 max-md:text-12")}>
                {formatDateTime(event.at, speech.now, speech)}
              </Td>
              <Td className={cn(CELL, "max-md:col-span-2 max-md:row-start-2")}>
                <Acting of={event} messages={speech.messages} />
              </Td>
              <Td className={cn(CELL, "font-medium max-md:col-start-1 max-md:row-start-1")}>
                {audit.kinds[event.kind]}
              </Td>
              <Td className={cn(CELL, "py-2 text-2 wrap-anywhere whitespace-normal max-md:col-span-2 md:w-full")}>
                {words && <span className="mr-2">{words}</span>}
                {event.conversationId && (
                  <Link
                    href={`/${event.entry === "presale" ? "commercial" : "support"}/inbox/${event.conversationId}`}
                    className="rounded-sm text-accent hover:underline"
                  >
                    {audit.conversation}
                  </Link>
                )}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const ROW =
  "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-baseline max-md:gap-x-3 max-md:border-b max-md:py-2";
const CELL = "max-md:block max-md:h-auto max-md:border-0 max-md:p-0 max-md:empty:hidden";
