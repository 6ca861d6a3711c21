import { MessageSquare, MessageSquareWarning, ShoppingBag } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Page, PageHead } from "@/components/workspace/page-head";
import type { BuyerMoment, BuyerProfile as Profile } from "@/lib/analytics/get-buyer";
import type { BuyerListItem } from "@/lib/analytics/list-buyers";
import { formatDate, formatDateTime, formatMoney, formatNumber, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { BuyerScores } from "./buyer-scores";
import { OrderValue } from "./order-value";
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
      <div className="grid grid-cols-[minmax(0,1fr)_364px] max-lg:grid-cols-1">
        <section aria-labelledby="timeline" className="min-w-0 px-6 py-4 max-md:px-4 max-lg:order-last">
          <h2 id="timeline" className="mb-2 flex min-h-6 items-center font-semibold text-12 text-2">
            {buyers.timeline}
          </h2>
          {buyer.timeline.length === 0 && <p className="text-3">{buyers.timelineEmpty}</p>}
          <ol className="grid grid-cols-[20px_minmax(0,1fr)_auto_auto] gap-x-3 max-md:grid-cols-[20px_minmax(0,1fr)]">
            {buyer.timeline.map((moment) => (
              <Moment key={keyOf(moment)} moment={moment} speech={speech} />
            ))}
          </ol>
        </section>
        <div className="divide-y max-lg:border-b lg:border-l">
          {buyer.currencies.map((figures) => (
            <BuyerScores
              key={figures.revenue.currency}
              figures={figures}
              isOneOfMany={buyer.currencies.length > 1}
              messages={speech.messages}
            />
          ))}
        </div>
      </div>
    </Page>
  );
}

function Figures({ figures, speech }: { figures: BuyerListItem; speech: Speech }) {
  const { locale, messages } = speech;
  const { buyers } = messages.numbers;
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
    [messages.analytics.columns.averageTicket, formatMoney(figures.averageTicket, locale)],
    [buyers.since, formatDate(figures.firstDay, locale, { withYear: true })],
    [buyers.last, formatDate(figures.lastDay, locale, { withYear: true })],
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-3 bg-surface px-6 py-4 max-md:px-4">
      <dl className="contents">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-12 text-3">{name}</dt>
            <dd className="tnum font-semibold text-20">{value}</dd>
          </div>
        ))}
      </dl>
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
        word={moment.standing === "cancelled" ? buyers.moments.cancelled : buyers.moments.order}
        what={moment.itemTitle ?? moment.sourceId}
        detail={`${moment.sourceId}, ${messages.analytics.standings[moment.standing]}`}
        value={<OrderValue order={{ ...moment, isSale: moment.value.amountMinor > 0 }} isBrief />}
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
  value?: ReactNode;
  href?: string;
  at: string;
}) {
  return (
    <li className="relative col-span-full grid grid-cols-subgrid items-baseline border-b py-2 has-[a:hover]:bg-hover">
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
      <p className="tnum text-right font-medium whitespace-nowrap max-md:hidden">{value}</p>
      <p className="tnum text-12 text-3 whitespace-nowrap max-md:col-start-2 max-md:flex max-md:items-baseline max-md:justify-between md:text-right">
        {at}
        {value && <span className="font-medium text-13 text-1 md:hidden">{value}</span>}
      </p>
    </li>
  );
}
