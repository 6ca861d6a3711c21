"use client";

import { ExternalLink } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Conversation } from "./queries";
import { Variations } from "./variations";
import { webAddress } from "./web-address";

type Item = NonNullable<Conversation["item"]>;

/** The listing as the marketplace last showed it: what an agent needs to answer without leaving. */
export function Product({ conversation: { item } }: { conversation: Conversation }) {
  const { messages, locale } = useSpeech();
  const words = messages.inbox.context;
  if (!item) return <p className="text-3">{words.unread}</p>;

  const known: Record<string, string> = words.statuses;
  const conditions: Record<string, string> = words.conditions;
  const address = webAddress(item.permalink);
  const stockWords = (count: number) => say(words.units, { count }, locale);
  return (
    <>
      <div className="flex items-start gap-3">
        <Thumb src={item.pictureUrl} size={72} />
        <div className="min-w-0 flex-1">
          <p className="font-medium leading-4.5 wrap-anywhere">{item.title}</p>
          {item.priceMinor !== null && item.currency && (
            <p className="mt-1 font-semibold text-16">
              {formatMoney({ amountMinor: item.priceMinor, currency: item.currency }, locale)}
            </p>
          )}
          {item.readAt && item.status !== "active" && (
            <p className="mt-1">
              <Badge tone="warn">{known[item.status] ?? item.status}</Badge>
            </p>
          )}
        </div>
      </div>
      {item.readAt ? (
        <>
          <DescriptionList
            className="mt-3"
            facts={[
              // What is only advertised is neither counted nor sent.
              [words.stock, !item.classified && item.availableQuantity !== null && stockWords(item.availableQuantity)],
              [words.shipping, !item.classified && shippingWords(item, words.ships)],
              [words.condition, item.condition && (conditions[item.condition] ?? item.condition)],
              [words.warranty, item.warranty],
              [words.category, item.categoryPath.join(" › ")],
            ]}
          />
          <Variations variations={item.variations} />
        </>
      ) : (
        <p className="mt-3 text-3">{words.unread}</p>
      )}
      <div className="mt-3 flex items-center justify-between gap-2">
        {address ? (
          <a
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            className="link inline-flex items-center gap-1 touch:min-h-11"
          >
            {words.open}
            <Icon of={ExternalLink} size={12} />
          </a>
        ) : (
          <span />
        )}
        <CopyButton
          text={item.sourceId}
          kind="quiet"
          size="s"
          aria-label={say(words.copyId, { id: item.sourceId })}
          className="-mr-2 flex-row-reverse font-normal text-3"
        >
          {item.sourceId}
        </CopyButton>
      </div>
    </>
  );
}

function shippingWords({ shipping }: Item, ships: Record<keyof Item["shipping"] | "paid", string>): string {
  const offered = (["free", "full", "flex", "pickUp"] as const).filter((way) => shipping[way]);
  return offered.length > 0 ? offered.map((way) => ships[way]).join(", ") : ships.paid;
}
