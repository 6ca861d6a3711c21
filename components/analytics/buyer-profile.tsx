import { MessageSquare, MessageSquareWarning, ShoppingBag } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Page, PageHead } from "@/components/workspace/page-head";
import type { BuyerMoment, BuyerProfile as Profile } from "@/lib/analytics/get-buyer";
import type { BuyerListItem } from "@/lib/analytics/list-buyers";
import { formatDate, formatDateTime, formatMoney, formatNumber, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { addressOf } from "./place";

type Speech = Reader & { messages: Messages; now: Instant };

/** One buyer: what they bought in each currency, how they stand among the others, and everything that happened with them. */
export function BuyerProfile({ buyer, speech }: { buyer: Profile; speech: Speech }) {
  const { nav, buyers } = speech.messages.numbers;
  const name = buyer.nickname ?? buyers.unnamed;
  return (
    <Page
      head={
        <PageHead>
          <Breadcrumbs label={nav.title} steps={[{ label: nav.buyers, href: "/analytics/buyers" }, { label: name }]} />
          {buyer.place && <span className="truncate text-12 text-3">{say(buyers.place, { place: buyer.place })}</span>}
        </PageHead>
      }
    >
      <div className="grid gap-px border-b bg-line">
        {buyer.currencies.map((figures) => (
          <Figures key={figures.revenue.currency} figures={figures} speech={speech} />
        ))}
      </div>
      <section aria-labelledby="timeline" className="max-w-200 px-6 py-4 max-md:px-4">
        <h2 id="timeline" className="mb-2 font-semibold text-12 text-2">
          {buyers.timeline}
        </h2>
        {buyer.timeline.length === 0 && <p className="text-3">{buyers.timelineEmpty}</p>}
        <ol>
          {buyer.timeline.map((moment) => (
            <Moment key={keyOf(moment)} moment={moment} speech={speech} />
          ))}
        </ol>
      </section>
    </Page>
  );
}

function Figures({ figures, speech }: { figures: BuyerListItem; speech: Speech }) {
  const { locale, messages } = speech;
  const { buyers } = messages.numbers;
  const { columns, segments } = messages.analytics;
  const orders = addressOf("/analytics/orders", {
    set: "sales",
    buyer: figures.buyerId,
    currency: figures.revenue.currency,
    period: "custom",
    from: figures.firstDay,
    to: figures.lastDay,
  });
  const facts = [
    [buyers.spentIn, formatMoney(figures.revenue, locale)],
    [buyers.bought, formatNumber(figures.orders, locale)],
    [columns.averageTicket, formatMoney(figures.averageTicket, locale)],
    [buyers.since, formatDate(figures.firstDay, locale, { withYear: true })],
    [buyers.last, formatDate(figures.lastDay, locale, { withYear: true })],
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-3 bg-surface px-6 py-4 max-md:px-4">
      <dl className="contents">
        {facts.map(([name, value], index) => (
          <div key={name}>
            <dt className="text-12 text-3">{name}</dt>
            <dd className={index < 3 ? "tnum font-semibold text-20" : "tnum text-16"}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-1.5">
        <Badge tone="accent">{segments[figures.segment]}</Badge>
        <Badge>{say(buyers.recencyScore, { score: String(figures.recency) })}</Badge>
        <Badge>{say(buyers.frequencyScore, { score: String(figures.frequency) })}</Badge>
        <Badge>{say(buyers.valueScore, { score: String(figures.value) })}</Badge>
      </div>
      <Link href={orders} className={`${buttonClass("outline")} md:ml-auto`}>
        {buyers.orders}
      </Link>
    </div>
  );
}

const keyOf = (moment: BuyerMoment): string =>
  moment.kind === "order" ? moment.orderId : moment.kind === "claim" ? moment.claimId : moment.conversationId;

function Moment({ moment, speech }: { moment: BuyerMoment; speech: Speech }) {
  const { messages } = speech;
  const { buyers } = messages.numbers;
  const at = formatDateTime(moment.at, speech.now, speech);
  if (moment.kind === "order") {
    return (
      <Line
        icon={<Icon of={ShoppingBag} size={14} />}
        word={buyers.moments.order}
        what={moment.itemTitle ?? moment.sourceId}
        detail={`${moment.sourceId}, ${messages.analytics.standings[moment.standing]}`}
        value={formatMoney(moment.value.amountMinor > 0 ? moment.value : moment.gross, speech.locale)}
        at={at}
      />
    );
  }
  if (moment.kind === "claim") {
    return (
      <Line
        icon={<Icon of={MessageSquareWarning} size={14} className="text-late" />}
        word={buyers.moments.claim}
        what={moment.reason ?? moment.sourceId}
        detail={moment.state ? messages.numbers.claims.states[moment.state] : null}
        href={`/support/inbox/${moment.conversationId}`}
        at={at}
      />
    );
  }
  const isPresale = moment.entry === "presale";
  return (
    <Line
      icon={<Icon of={MessageSquare} size={14} />}
      word={isPresale ? buyers.moments.presale : buyers.moments.postsale}
      what={moment.itemTitle ?? messages.analytics.entries[moment.entry]}
      href={`/${isPresale ? "commercial" : "support"}/inbox/${moment.conversationId}`}
      at={at}
    />
  );
}

function Line({
  icon,
  word,
  what,
  detail,
  value,
  href,
  at,
}: {
  icon: ReactNode;
  word: string;
  what: string;
  detail?: string | null;
  value?: string;
  href?: string;
  at: string;
}) {
  return (
    <li className="relative grid grid-cols-[20px_minmax(0,1fr)_auto] items-baseline gap-x-2 max-md:grid-cols-[20px_minmax(0,1fr)] border-b py-2 has-[a:hover]:bg-hover">
      <span className="self-center text-3">{icon}</span>
      <p className="flex min-w-0 items-baseline gap-1.5">
        <span className="font-medium">{word}</span>
        {href ? (
          <Link href={href} className="truncate rounded-sm text-accent after:absolute after:inset-0">
            {what}
          </Link>
        ) : (
          <span className="truncate">{what}</span>
        )}
        {detail && <span className="shrink-0 text-12 text-3 max-md:hidden">{detail}</span>}
      </p>
      <p className="tnum text-right whitespace-nowrap max-md:col-start-2 max-md:flex max-md:justify-between">
        {value && <span className="mr-3 font-medium">{value}</span>}
        <span className="text-12 text-3">{at}</span>
      </p>
    </li>
  );
}
