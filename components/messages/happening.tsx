"use client";

import {
  CircleAlert,
  CircleCheck,
  MessageCircleQuestionMark,
  PackageCheck,
  ShoppingBag,
  Truck,
  Undo2,
  UserRound,
} from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { winnerOf } from "@/components/claims/claim-block";
import { DecisionRow } from "@/components/claims/decision-row";
import { useSpeech } from "@/components/i18n/use-messages";
import { emptyFilter, hrefOf } from "@/components/inbox/place";
import type { AfterSale } from "@/components/inbox/queries";
import { shipmentName } from "@/components/orders/shipment-name";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Entry } from "./timeline-rows";

type HappeningEntry = Exclude<Entry, { kind: "message" | "outgoing" }>;

/** Something between the words: a purchase, a parcel, a claim, what was decided about it. */
export function Happening({
  conversation,
  entry,
  time,
}: {
  conversation: AfterSale;
  entry: HappeningEntry;
  time: string;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.timeline;
  // Another claim of the same buyer is not what this conversation is about.
  const isOther = !entry.isHere && "id" in entry && entry.id !== conversation.claim?.id;
  switch (entry.kind) {
    case "order":
      return (
        <Divider icon={ShoppingBag} title={words.order} isFaded={!entry.isHere} time={time}>
          {say(words.orderTotal, { id: entry.sourceId, total: formatMoney(entry.total, locale) })}
        </Divider>
      );
    case "shipment":
      return (
        <Divider
          icon={entry.isReturn ? Undo2 : entry.status === "delivered" ? PackageCheck : Truck}
          isFaded={!entry.isHere}
          title={
            entry.isReturn
              ? `${words.returnShipment}: ${shipmentName(messages, entry.status)}`
              : shipmentName(messages, entry.status)
          }
          time={time}
        />
      );
    case "claim-opened":
      return (
        <Divider
          icon={CircleAlert}
          tone={isOther ? undefined : "late"}
          isFaded={isOther}
          title={isOther && conversation.entry === "claim" ? words.otherClaim.opened : words.claimOpened}
          time={time}
        >
          {entry.reason ?? (entry.type && messages.claims.types[entry.type])}
        </Divider>
      );
    case "claim-closed": {
      const winner = winnerOf(entry.benefited);
      return (
        <Divider
          icon={CircleCheck}
          isFaded={isOther}
          title={
            entry.isGone
              ? words.claimGone
              : isOther && conversation.entry === "claim"
                ? words.otherClaim.closed
                : words.claimClosed
          }
          time={time}
        >
          {winner && words.benefited[winner]}
        </Divider>
      );
    }
    case "return":
      return (
        <Divider icon={Undo2} isFaded={isOther} title={words.return} time={time}>
          {entry.status ? messages.claims.return.statuses[entry.status] : entry.statusWord}
        </Divider>
      );
    case "lead": {
      const types: Record<string, string> = messages.afterSale.lead.types;
      return (
        <Divider icon={UserRound} title={words.lead} time={time}>
          {types[entry.type] ?? entry.type}
        </Divider>
      );
    }
    case "decision": {
      const decision = conversation.decisions.find(({ id }) => id === entry.id);
      // One that waits for a second person stands at the end, where it is judged.
      if (entry.state === "awaiting-approval" && decision) return null;
      return <DecisionRow conversation={conversation} entry={entry} decision={decision ?? null} />;
    }
    case "question":
      return <Question entry={entry} time={time} isBefore={isBeforeSale(conversation, entry.at)} />;
  }
}

function Divider({
  icon,
  title,
  time,
  tone,
  isFaded = false,
  children,
}: {
  icon: typeof Truck;
  title: string;
  time: string;
  tone?: "late";
  isFaded?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="flex items-center gap-3 text-12">
      <span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line-strong" />
      <p className="flex min-w-0 flex-wrap items-center justify-center gap-x-1.5 text-3">
        <span
          className={cn(
            "inline-flex items-center gap-1 font-medium",
            tone === "late" ? "text-late" : isFaded ? "text-3" : "text-1",
          )}
        >
          <Icon of={icon} size={12} className={tone === "late" ? undefined : "text-3"} />
          {title}
        </span>
        <span className="tnum text-center">
          {children && <>{children}, </>}
          {time}
        </span>
      </p>
      <span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line-strong" />
    </div>
  );
}

/** Of what is not known to have been bought before, a question is what came first. */
const isBeforeSale = ({ orders }: AfterSale, at: string) =>
  orders.length === 0 || orders.some(({ placedAt }) => at <= placedAt);

/** A question on a listing, in two lines, with the way to the conversation it was asked in. */
function Question({
  entry,
  time,
  isBefore,
}: {
  entry: Extract<Entry, { kind: "question" }>;
  time: string;
  isBefore: boolean;
}) {
  const words = useSpeech().messages.afterSale.timeline;
  return (
    <div className="rounded-md border border-line px-3 py-2 text-12 text-3">
      <p className="flex items-center gap-1.5">
        <Icon of={MessageCircleQuestionMark} size={12} className="shrink-0" />
        <span className="min-w-0 flex-1 truncate">
          <span className="font-medium text-2">{isBefore ? words.question : words.laterQuestion}</span>{" "}
          <span className="tnum">{time}</span>
          {entry.itemTitle && ` · ${entry.itemTitle}`}
        </span>
        {entry.conversationId && (
          <Link
            prefetch={false}
            href={hrefOf("commercial", { conversationId: entry.conversationId, filter: emptyFilter })}
            className="link shrink-0"
          >
            {words.openConversation}
          </Link>
        )}
      </p>
      <p dir="auto" className="mt-1 line-clamp-2 text-13 text-2 wrap-anywhere">
        {entry.text}
      </p>
      <p dir="auto" className="mt-0.5 line-clamp-2 text-13 text-3 wrap-anywhere">
        {entry.answer ? `${words.answered}: ${entry.answer.text}` : words.unanswered}
      </p>
    </div>
  );
}
