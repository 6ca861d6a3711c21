import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatNumber } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { StoreHealth } from "@/lib/integrations/get-store-health";

/** The one number that matters, when it was checked, and four that explain it. */
export async function HealthNumbers({ health, mayReadJournal }: { health: StoreHealth; mayReadJournal: boolean }) {
  const { messages, locale } = await messagesFor();
  const { connection } = messages.integrations;
  const numbers: [string, ReactNode][] = [
    [connection.receivedToday, formatNumber(health.receivedToday, locale)],
    [connection.waiting, formatNumber(health.waitingJobs, locale)],
    [connection.delay, health.delaySecondsP95 === null ? "–" : `${formatNumber(health.delaySecondsP95, locale, 1)} s`],
    [connection.recovered, formatNumber(health.recoveredToday, locale)],
  ];
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-5 border-b p-6 max-md:p-4">
      <div className="min-w-60 flex-1">
        <p className="text-12 text-3">{connection.missingNow}</p>
        <Missing health={health} />
      </div>
      <dl className="flex flex-wrap gap-y-4 max-md:grid max-md:w-full max-md:grid-cols-2">
        {numbers.map(([name, value]) => (
          <Figure key={name} name={name}>
            {value}
          </Figure>
        ))}
        {health.failedNotifications > 0 && (
          <Figure name={connection.failed}>
            {mayReadJournal ? (
              <Link href="/integrations/mercado-libre/notifications?state=failed" className="text-warn hover:underline">
                {formatNumber(health.failedNotifications, locale)}
              </Link>
            ) : (
              <span className="text-warn">{formatNumber(health.failedNotifications, locale)}</span>
            )}
          </Figure>
        )}
      </dl>
    </div>
  );
}

/** The headline. Without access nothing can be compared, so nothing is claimed. */
async function Missing({ health }: { health: StoreHealth }) {
  const { messages, locale } = await messagesFor();
  const { connection } = messages.integrations;
  const swept = health.lists.find(({ list }) => list === "unanswered-questions");
  if (!swept) {
    return (
      <>
        <p className="mt-1 font-semibold text-28 text-3">{connection.notChecked}</p>
        <p className="text-2">{connection.firstCheck}</p>
      </>
    );
  }
  const missing = say(connection.missing, { count: swept.missing }, locale);
  const isCurrent = health.store.state === "connected";
  return (
    <>
      <p className={cn("mt-1 font-semibold text-28", (!isCurrent || swept.missing > 0) && "text-warn")}>
        {isCurrent ? missing : connection.unverified}
      </p>
      <p className="text-2">
        <Filled text={isCurrent ? connection.checkedAgainst : say(connection.lastCompared, { missing })} hole="{time}">
          <RelativeTime at={swept.sweptAt} />
        </Filled>
      </p>
    </>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-27 border-l pr-6 pl-4 last:pr-0">
      <dt className="text-12 text-3 whitespace-nowrap">{name}</dt>
      <dd className="tnum font-semibold text-20">{children}</dd>
    </div>
  );
}

/** A sentence with something that lives in its hole. */
function Filled({ text, hole, children }: { text: string; hole: string; children: ReactNode }) {
  const [before, after] = text.split(hole);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
