import { Contact, Inbox, MessageCircleQuestionMark, MessageCircleWarning, MessagesSquare, Package } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { SweepList } from "@/db/vocabulary";
import { formatNumber } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { SweptList } from "@/lib/integrations/get-store-health";

const GLYPHS: Record<SweepList, typeof Inbox> = {
  "unanswered-questions": MessageCircleQuestionMark,
  "missed-feeds": Inbox,
  "unread-threads": MessagesSquare,
  "open-claims": MessageCircleWarning,
  "recent-orders": Package,
  "recent-leads": Contact,
};

/** The marketplace's own lists beside ours, as they were last compared. */
export async function ListsTable({ lists }: { lists: readonly SweptList[] }) {
  const { messages, locale } = await messagesFor();
  const { connection } = messages.integrations;
  const cut = lists.filter(({ isCut }) => isCut);
  return (
    <>
      <Table label={connection.entries} className="mt-1">
        <thead>
          <tr>
            <Th>{connection.list}</Th>
            <Th align="end" className="max-sm:hidden">
              {connection.theirs}
            </Th>
            <Th align="end" className="max-sm:hidden">
              {connection.ours}
            </Th>
            <Th align="end">{connection.missingColumn}</Th>
            <Th align="end">{connection.checkedColumn}</Th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ list, theirs, ours, missing, sweptAt, isCut }) => (
            <Tr key={list}>
              <Td>
                <span className="inline-flex items-center gap-2 font-medium">
                  <Icon of={GLYPHS[list]} className="text-3" />
                  {connection.lists[list]}
                </span>
              </Td>
              <Td align="end" className="max-sm:hidden">
                {formatNumber(theirs, locale)}
                {isCut && "+"}
              </Td>
              <Td align="end" className="max-sm:hidden">
                {formatNumber(ours, locale)}
              </Td>
              <Td align="end" className={missing > 0 ? "font-semibold text-warn" : undefined}>
                {formatNumber(missing, locale)}
              </Td>
              <Td align="end" className="text-3">
                <RelativeTime at={sweptAt} />
              </Td>
            </Tr>
          ))}
          {lists.length === 0 && (
            <tr>
              <Td colSpan={5} className="text-3">
                {connection.firstCheck}
              </Td>
            </tr>
          )}
        </tbody>
      </Table>
      {cut.map(({ list, theirs }) => (
        <p key={list} className="mt-2 max-w-[100ch] text-12 text-warn">
          {say(connection.cut, { list: connection.lists[list], count: formatNumber(theirs, locale) })}
        </p>
      ))}
    </>
  );
}
