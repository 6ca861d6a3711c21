"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { Entry } from "@/db/vocabulary";
import { formatNumber } from "@/lib/i18n/formats";
import type { EntryDraft } from "./entry-drafts";

/** What the choices mean, before they are saved: what arrives, how it is shown, who receives it, how much it is. */
export function EntriesFlow({
  drafts,
  receivedLately,
  nameOf,
}: {
  drafts: readonly EntryDraft[];
  receivedLately: Record<Entry, number>;
  /** The name of whom a draft's target says. */
  nameOf: (draft: EntryDraft) => string;
}) {
  const { messages, locale } = useSpeech();
  const { configure } = messages.integrations;
  return (
    <section className="mt-6">
      <h2 className="font-semibold text-12 text-2">{configure.flow}</h2>
      <Table label={configure.flow} className="mt-1">
        <thead>
          <tr>
            <Th>{configure.arrives}</Th>
            <Th>{configure.shownAs}</Th>
            <Th>{configure.receivedBy}</Th>
            <Th align="end">{configure.lately}</Th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <Tr key={draft.entry}>
              <Td>{configure.arrivals[draft.entry]}</Td>
              <Td className="text-2">{configure.interactions[draft.entry]}</Td>
              <Td className={draft.enabled ? undefined : "text-3"}>{draft.enabled ? nameOf(draft) : configure.off}</Td>
              <Td align="end">{formatNumber(receivedLately[draft.entry], locale)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
