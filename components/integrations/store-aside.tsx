import { ShieldAlert } from "lucide-react";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatDateTime, formatDay, formatDuration, formatTime } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { StoreFact, StoreHealth } from "@/lib/integrations/get-store-health";
import type { StoreListItem } from "@/lib/integrations/list-stores";
import { countryName } from "./country-words";
import { Flag } from "./flag";
import { SectionTitle } from "./section-title";

/** Whose account it is, how long our access lives, and what happened lately. */
export async function StoreAside({ store, health }: { store: StoreListItem; health: StoreHealth }) {
  const { messages, locale, timeZone } = await messagesFor();
  const { connection } = messages.integrations;
  const now = health.readAt;
  const reader = { locale, timeZone };
  return (
    <>
      <SectionTitle>{connection.store}</SectionTitle>
      <DescriptionList
        className="mt-1 grid-cols-[104px_minmax(0,1fr)] gap-y-1.5"
        facts={[
          [
            connection.account,
            <span key="account" className="font-medium">
              {store.nickname}
            </span>,
          ],
          [
            connection.seller,
            <span key="seller" className="tnum">
              {store.sellerId}
            </span>,
          ],
          [
            connection.country,
            <span key="country" className="inline-flex items-center gap-1.5">
              <Flag code={store.countryCode} size="s" />
              {countryName(locale, store.countryCode, store.siteId)}
            </span>,
          ],
          [
            connection.connectedBy,
            `${store.connectedBy ?? connection.somebody}, ${formatDay(store.connectedAt, now, reader)}`,
          ],
          [connection.access, accessWords()],
          [
            connection.renewed,
            health.store.accessRenewedAt && <RelativeTime key="renewed" at={health.store.accessRenewedAt} />,
          ],
          [
            connection.lastNotification,
            health.lastNotificationAt ? (
              <RelativeTime key="last" at={health.lastNotificationAt} />
            ) : (
              connection.noNotification
            ),
          ],
        ]}
      />
      <p className="mt-4 flex items-start gap-2 rounded-md border bg-sunken px-3 py-2 text-12 text-2">
        <Icon of={ShieldAlert} size={14} className="mt-px shrink-0 text-3" />
        {connection.warning}
      </p>
      <SectionTitle className="mt-6">{connection.facts}</SectionTitle>
      {health.facts.length === 0 && <p className="mt-1 text-3">{connection.noFacts}</p>}
      <ol className="mt-1">
        {health.facts.map((fact) => (
          <li key={fact.sequence} className="group grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 pb-2">
            <span aria-hidden="true" className="relative flex justify-center">
              <span className="mt-1.75 size-1.5 rounded-full bg-line-control" />
              <span className="absolute top-4 -bottom-1.5 w-px bg-line group-last:hidden" />
            </span>
            <span>{factWords(fact)}</span>
            <span className="text-12/5 text-3" title={formatDateTime(fact.at, now, reader)}>
              {whenWords(fact.at)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );

  function accessWords(): string {
    const { accessExpiresAt, renewsItself } = health.store;
    if (store.state !== "connected" || !accessExpiresAt) return connection.accessGone;
    const left = accessExpiresAt.getTime() - now.getTime();
    const time = formatDuration(left).replaceAll(" ", "\u00a0");
    if (!renewsItself) return say(connection.endsIn, { time });
    return left > 0 ? say(connection.renewsIn, { time }) : connection.renewsSoon;
  }

  /** The hour of what happened today, the day of what did not. */
  function whenWords(at: Date): string {
    const day = formatDay(at, now, reader);
    return day === formatDay(now, now, reader) ? formatTime(at, timeZone) : day;
  }

  function factWords({ kind, by, missing, reconnected }: StoreFact): string {
    const words = connection.fact[kind === "store.connected" && reconnected ? "store.reconnected" : kind];
    return say(words, { person: by ?? connection.somebody, count: missing }, locale);
  }
}
