import { Check, Package, Tag, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { listStores, StoreListItem } from "@/lib/integrations/list-stores";
import { Flag } from "./flag";
import { SectionTitle } from "./section-title";

/** Where an organization may sell, and how each of those stands. */
export async function StoreCards({ actor, listed }: { actor: Agent; listed: Awaited<ReturnType<typeof listStores>> }) {
  const { messages, locale } = await messagesFor();
  const { card, channels } = messages.integrations;
  const store = listed.stores.find(({ state }) => state !== "disconnected") ?? null;
  const limit = say(card.limit, { count: listed.storeLimit }, locale);
  return (
    <section aria-label={channels}>
      <SectionTitle className="px-6 pt-4 pb-2 max-md:px-4">{channels}</SectionTitle>
      <div className="grid border-y md:grid-cols-2 lg:grid-cols-3">
        <Card
          glyph={Tag}
          title={card.mercadoLibre}
          state={<StoreState store={store} />}
          text={`${card.text} ${limit}`}
          actions={
            store ? (
              <>
                <Link href="/integrations/mercado-libre" className={buttonClass("outline")}>
                  {card.open}
                </Link>
                <Link href="/integrations/mercado-libre/configure" className={buttonClass("quiet")}>
                  {card.configure}
                </Link>
              </>
            ) : can(actor, "integration.connect") ? (
              <Link href="/integrations/mercado-libre" className={buttonClass("primary")}>
                {card.integrate}
              </Link>
            ) : (
              <Button kind="primary" off={card.onlyAdmins}>
                {card.integrate}
              </Button>
            )
          }
          note={!store && !can(actor, "integration.connect") ? card.onlyAdmins : null}
        />
        <Card glyph={Package} title={card.amazon} state={card.amazonState} text={card.amazonText} />
        <article className="flex flex-col gap-3 p-6 max-lg:border-t max-md:px-4 lg:border-l">
          <h3 className="font-semibold">{card.syncs}</h3>
          <ul className="flex flex-col gap-1.5">
            {card.syncsList.map((line) => (
              <li key={line} className="grid grid-cols-[16px_minmax(0,1fr)] gap-2 text-2">
                <Icon of={Check} size={14} className="mt-0.75 text-3" />
                {line}
              </li>
            ))}
          </ul>
        </article>
      </div>
    </section>
  );
}

function Card({
  glyph,
  title,
  state,
  text,
  actions,
  note,
}: {
  glyph: typeof Tag;
  title: string;
  state: ReactNode;
  text: string;
  actions?: ReactNode;
  note?: string | null;
}) {
  return (
    <article className="flex flex-col gap-3 p-6 not-first:border-l max-md:px-4 max-md:not-first:border-t max-md:not-first:border-l-0">
      <div className="flex items-center gap-3">
        <span className="grid size-9 shrink-0 place-items-center rounded-md border border-line-strong text-2">
          <Icon of={glyph} />
        </span>
        <div className="min-w-0">
          <h3 className="font-semibold">{title}</h3>
          <div className="text-12 text-3">{state}</div>
        </div>
      </div>
      <p className="max-w-[46ch] flex-1 text-2">{text}</p>
      {actions && <div className="flex flex-wrap items-center gap-1.5">{actions}</div>}
      {note && <p className="text-12 text-3">{note}</p>}
    </article>
  );
}

async function StoreState({ store }: { store: StoreListItem | null }) {
  const { card } = (await messagesFor()).messages.integrations;
  if (!store) return card.notConnected;
  const isWell = store.state === "connected";
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className={cn("inline-flex items-center gap-1 font-medium", isWell ? "text-ok" : "text-late")}>
        <Icon of={isWell ? Check : TriangleAlert} size={12} />
        {card[store.state]}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <Flag code={store.countryCode} size="s" />
        {store.nickname}
        <span className="tnum">{store.sellerId}</span>
      </span>
    </span>
  );
}
