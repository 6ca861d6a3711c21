"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { orderAddress } from "@/components/orders/order-address";
import { DescriptionList } from "@/components/ui/description-list";
import type { Claim } from "./claim-block";

/** What goes to the buyer instead: how far it is, and the order that brings it. */
export function ExchangeBlock({ exchange, siteId }: { exchange: NonNullable<Claim["exchange"]>; siteId: string }) {
  const words = useSpeech().messages.claims.exchange;
  const { type, status, newOrderIds } = exchange;
  const types: Record<string, string> = words.types;
  const statuses: Record<string, string> = words.statuses;
  return (
    <DescriptionList
      facts={[
        [words.sends, type && types[type]],
        [words.status, statuses[status] ?? status],
        [
          words.newOrders,
          newOrderIds.length > 0 && (
            <ul key="orders" className="tnum">
              {newOrderIds.map((id) => (
                <li key={id}>
                  <NewOrder id={id} address={orderAddress(siteId, id)} />
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}

function NewOrder({ id, address }: { id: string; address: string | null }) {
  if (!address) return id;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="link">
      {id}
    </a>
  );
}
