"use client";

import {
  Ban,
  Bot,
  CircleQuestionMark,
  Clock3,
  Hourglass,
  KeyRound,
  type LucideIcon,
  MessageCircleOff,
  PackageOpen,
  Plug,
  RefreshCcw,
  Scale,
  ShieldAlert,
  ShoppingBasket,
  Undo2,
  UserRoundX,
  Wallet,
  Warehouse,
} from "lucide-react";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { useDesk } from "@/components/inbox/desk";
import type { AfterSale } from "@/components/inbox/queries";
import { useArchive } from "@/components/inbox/use-archive";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { StateSlot } from "@/components/ui/state-slot";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { useCheck } from "./use-check";

export type Blocked = Extract<AfterSale["composer"], { kind: "blocked" }>;
type Reason = NonNullable<Blocked["reason"]>;

/** Where one would write, when the marketplace takes nothing: why, since when, what would change it, where else to go. */
export function BlockedSlot({ conversation, composer }: { conversation: AfterSale; composer: Blocked }) {
  const { messages, locale, timeZone } = useSpeech();
  const { blocked, blockedUnknown, blockedParts: parts } = messages.afterSale;
  const { select, me } = useDesk();
  const archive = useArchive(conversation);
  const check = useCheck(conversation.id);
  const now = useNow(60);
  const { reason, word, since, until, elsewhere } = composer;
  const { title, text } = reason ? blocked[reason] : blockedUnknown;
  const dateOf = (at: string) => formatDateTime(at, now, { locale, timeZone });
  const mayResolve = conversation.state !== "resolved" && reason !== "store-disconnected";
  return (
    <StateSlot
      heading="h2"
      icon={<Icon of={reason ? ICONS[reason] : CircleQuestionMark} />}
      title={title}
      actions={
        <>
          {elsewhere && (
            <Button onClick={() => select(elsewhere.conversationId)}>
              {conversation.entry === "claim" ? parts.goToThread : parts.goToClaim}
            </Button>
          )}
          {reason === "store-disconnected" && me.role === "admin" && (
            <Link href="/integrations/mercado-libre" className={buttonClass()}>
              {parts.connection}
            </Link>
          )}
          {conversation.entry === "postsale" && reason !== "store-disconnected" && (
            <Button busy={check.isBusy} onClick={check.run}>
              {parts.checkAgain}
            </Button>
          )}
          {mayResolve && (
            <Button kind="quiet" keys="E" busy={archive.isBusy} onClick={archive.run}>
              {parts.resolve}
            </Button>
          )}
        </>
      }
      aside={isMarketplaceWord(word, reason) && word}
    >
      <p role="status">
        {text} {reason === "fulfillment" && until && say(parts.expected, { time: dateOf(until) })}
        {reason !== "fulfillment" && until && `${say(parts.until, { time: dateOf(until) })}.`}
      </p>
      {since && <p className="tnum mt-0.5 text-12 text-3">{say(parts.since, { time: dateOf(since) })}</p>}
      <p role="status" className={cn("tnum mt-0.5 text-12 empty:hidden", check.refusal ? "text-warn" : "text-3")}>
        {check.refusal ?? (check.checkedAt && say(parts.checked, { time: formatTime(check.checkedAt, timeZone) }))}
      </p>
    </StateSlot>
  );
}

/** Our own words for a reason are no help to anybody; the marketplace's may be looked up. */
const isMarketplaceWord = (word: string, reason: Reason | null) => word !== "" && word !== reason;

const ICONS: Record<Reason, LucideIcon> = {
  time: Hourglass,
  buyer: UserRoundX,
  mediation: Scale,
  "mediation-fbm": Scale,
  fulfillment: Warehouse,
  payment: Wallet,
  "conversation-initiated-by-seller": ShoppingBasket,
  "conversation-initiated-by-seller-limited": MessageCircleOff,
  "conversation-started-by-seller": Clock3,
  "conversation-use-message-api": RefreshCcw,
  "conversation-expired": Hourglass,
  "cancelled-order": Ban,
  "cancelled-order-by-fraud": ShieldAlert,
  "cancelled-order-hidden": Ban,
  refund: Undo2,
  claim: Scale,
  "claim-change-open": RefreshCcw,
  "claim-change-closed": RefreshCcw,
  "deactivated-account": UserRoundX,
  restrictions: KeyRound,
  "message-pending-review": Hourglass,
  "return-to-buyer-fulfillment": PackageOpen,
  "ai-assistant": Bot,
  "ai-assistant-expired": Bot,
  "ai-assistant-contact-closed": Bot,
  "ai-assistant-initiated-by-seller-expired": Bot,
  resale: MessageCircleOff,
  "proximity-groceries": ShoppingBasket,
  "excepted-case": RefreshCcw,
  "claim-closed": Scale,
  "claim-gone": Scale,
  "nothing-to-say": MessageCircleOff,
  "store-disconnected": Plug,
};
