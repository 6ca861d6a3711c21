import { Check, Ellipsis } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Agent } from "@/lib/auth/actor";
import { localeTags } from "@/lib/i18n/locales";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { getEntrySettings } from "@/lib/integrations/get-entry-settings";
import { getStoreHealth } from "@/lib/integrations/get-store-health";
import type { StoreListItem } from "@/lib/integrations/list-stores";
import { Flag } from "./flag";
import { LiveRefresh } from "./live-refresh";
import { Wizard } from "./wizard";

/** The wizard's last step: what must be true so that questions arrive, each seen to be true. */
export async function CheckStep({ actor, store }: { actor: Agent; store: StoreListItem }) {
  const { messages, locale, timeZone } = await messagesFor();
  const { check, connection, configure } = messages.integrations;
  const health = await getStoreHealth(actor, { storeId: store.id, timeZone });
  const { settings } = await getEntrySettings(actor, store.id);
  const swept = health.lists.find(({ list }) => list === "unanswered-questions");
  const names = settings.filter(({ enabled }) => enabled).map(({ entry }) => configure.entries[entry]);
  const entries = new Intl.ListFormat(localeTags[locale], { type: "conjunction" }).format(names);
  const done = (isDone: boolean) => ({ isDone, words: isDone ? check.done : check.pending });
  return (
    <Wizard step="check">
      <LiveRefresh />
      <h2 className="font-semibold text-20">{check.title}</h2>
      <p className="mb-4 text-2">{check.text}</p>
      <ul className="rounded-md border">
        <Item title={check.authorized} mark={done(true)}>
          <span className="inline-flex items-center gap-1.5">
            <Flag code={store.countryCode} size="s" />
            {store.nickname}, <span className="tnum">{store.sellerId}</span>
          </span>
        </Item>
        <Item title={check.entries} mark={done(true)}>
          {names.length > 0 ? say(check.entriesOn, { entries }) : check.entriesNone}
        </Item>
        <Item title={check.compared} mark={done(swept !== undefined)}>
          {swept ? say(connection.missing, { count: swept.missing }, locale) : check.comparing}
        </Item>
        <Item title={check.notification} mark={done(health.lastNotificationAt !== null)}>
          {health.lastNotificationAt ? <RelativeTime at={health.lastNotificationAt} /> : check.waitingNotification}
        </Item>
      </ul>
      <div className="mt-5 flex flex-wrap gap-2">
        <Link href="/commercial/inbox" className={buttonClass("primary", "l")}>
          {check.inbox}
        </Link>
        <Link href="/integrations/mercado-libre" className={buttonClass("quiet", "l")}>
          {check.connection}
        </Link>
      </div>
    </Wizard>
  );
}

function Item({
  title,
  mark,
  children,
}: {
  title: string;
  /** Whether it is seen to be true, and how that is said. */
  mark: { isDone: boolean; words: string };
  children: ReactNode;
}) {
  return (
    <li className="flex items-start gap-3 px-3.5 py-3 not-first:border-t">
      <span
        className={cn(
          "mt-px grid size-4.5 shrink-0 place-items-center rounded-full border",
          mark.isDone ? "border-ok-line bg-ok-soft text-ok" : "border-line-strong text-3",
        )}
      >
        <Icon of={mark.isDone ? Check : Ellipsis} size={12} />
      </span>
      <span className="min-w-0">
        <span className="block font-medium">
          {title}
          <span className="sr-only">: {mark.words}</span>
        </span>
        <span className="text-2">{children}</span>
      </span>
    </li>
  );
}
