"use client";

import {
  CalendarClock,
  Check,
  FileText,
  MessageCircle,
  MessageCircleQuestionMark,
  Phone,
  UserRound,
} from "lucide-react";
import type { ReactNode } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { isContact } from "@/components/inbox/interaction-name";
import type { Conversation } from "@/components/inbox/queries";
import { useArchive } from "@/components/inbox/use-archive";
import { Waiting } from "@/components/inbox/waiting";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import type { LeadType } from "@/db/vocabulary";
import { formatDateTime } from "@/lib/i18n/formats";

type Lead = Conversation["leads"][number];

/** Who showed interest in a classified advertisement, how, and how to reach them: the marketplace gives it for that. */
export function LeadCards({ conversation }: { conversation: Conversation }) {
  const words = useSpeech().messages.afterSale.lead;
  const archive = useArchive(conversation);
  const { leads, waitingSince } = conversation;
  return (
    <div className="flex shrink-0 flex-col gap-2 px-6 pt-4 max-md:px-4">
      <ul className="flex flex-col gap-2">
        {leads.map((lead) => (
          <li key={lead.id}>
            <LeadCard lead={lead} isWaiting={lead.contactedAt === waitingSince} />
          </li>
        ))}
      </ul>
      {waitingSince && isContact(conversation) && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button keys="E" busy={archive.isBusy} icon={<Icon of={Check} />} onClick={archive.run}>
            {words.contacted}
          </Button>
          <p className="text-12 text-3">{words.contactedText}</p>
        </div>
      )}
    </div>
  );
}

function LeadCard({ lead, isWaiting }: { lead: Lead; isWaiting: boolean }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.afterSale.lead;
  const now = useNow(60);
  const { contact } = lead;
  return (
    <section className="rounded-md border border-line-strong">
      <h2 className="flex min-h-9 items-center gap-2 border-b px-3 py-1.5">
        <Icon of={lead.type ? ICONS[lead.type] : UserRound} className="shrink-0 text-3" />
        <span className="font-semibold">{lead.type ? words.types[lead.type] : lead.typeWord}</span>
        <time dateTime={lead.contactedAt} className="tnum min-w-0 flex-1 truncate font-normal text-12 text-3">
          {formatDateTime(lead.contactedAt, now, { locale, timeZone })}
        </time>
        <span className="font-normal text-12">{isWaiting && <Waiting since={lead.contactedAt} as="sentence" />}</span>
      </h2>
      <div className="px-3 py-2.5">
        {contact ? (
          <>
            <DescriptionList
              facts={[
                [words.name, contact.name],
                [
                  words.phone,
                  contact.phone && (
                    <Copied key="phone" text={contact.phone} label={words.copyPhone}>
                      <a href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`} className="link tnum">
                        {contact.phone}
                      </a>
                    </Copied>
                  ),
                ],
                [
                  words.email,
                  contact.email && (
                    <Copied key="email" text={contact.email} label={words.copyEmail}>
                      <a href={`mailto:${contact.email}`} className="link wrap-anywhere">
                        {contact.email}
                      </a>
                    </Copied>
                  ),
                ],
                ...lead.details.map(({ name, value }) => [name, value] as const),
              ]}
            />
            <p className="mt-1.5 text-12 text-3">{words.by}</p>
          </>
        ) : (
          <p className="text-3">{words.none}</p>
        )}
      </div>
    </section>
  );
}

function Copied({ text, label, children }: { text: string; label: string; children: ReactNode }) {
  return (
    <span className="flex min-h-5 items-center gap-1">
      {children}
      <CopyButton text={text} kind="quiet" size="s" className="h-5! px-1! touch:-my-2 touch:h-9!" aria-label={label}>
        <span className="sr-only">{label}</span>
      </CopyButton>
    </span>
  );
}

const ICONS: Record<LeadType, typeof Phone> = {
  whatsapp: MessageCircle,
  call: Phone,
  question: MessageCircleQuestionMark,
  visit: CalendarClock,
  quotation: FileText,
  "contact-request": UserRound,
  reservation: CalendarClock,
};
