"use client";

import { ExternalLink } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { webAddress } from "@/components/inbox/web-address";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Order } from "./order-block";
import { shipmentName } from "./shipment-name";

export type Shipment = NonNullable<Order["shipment"]>;

/** Where the parcel has been, the last place marked; and where to follow it. */
export function ShipmentBlock({ shipment }: { shipment: Shipment }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.orders.shipment;
  const now = useNow(60);
  const steps =
    shipment.steps.length > 0
      ? shipment.steps
      : [{ status: shipment.status ?? shipment.statusWord, substatus: shipment.substatus, at: null }];
  const address = webAddress(shipment.trackingUrl);
  const isOver =
    shipment.status === "delivered" || shipment.status === "cancelled" || shipment.status === "not-delivered";
  return (
    <>
      <ol>
        {steps.map(({ status, at }, index) => {
          const isNow = index === steps.length - 1;
          return (
            <li
              key={`${status} ${at}`}
              className="relative grid min-h-7 grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2 not-last:after:absolute not-last:after:top-5 not-last:after:-bottom-2 not-last:after:left-[8.5px] not-last:after:w-px not-last:after:bg-line-strong"
            >
              <span
                aria-hidden="true"
                className={cn(
                  "z-1 mx-auto rounded-full",
                  isNow ? "size-2 border-2 border-ink bg-surface" : "size-1.5 bg-line-control",
                )}
              />
              <span className={cn("min-w-0 truncate", isNow && "font-medium")}>
                {shipmentName(messages, status)}
                {isNow && shipment.place && shipment.status === "shipped" && `, ${shipment.place.split(",")[0]}`}
              </span>
              {at && (
                <time dateTime={at} className="tnum text-12 text-3">
                  {formatDateTime(at, now, { locale, timeZone })}
                </time>
              )}
            </li>
          );
        })}
      </ol>
      {(address || (shipment.estimatedAt && !isOver)) && (
        <p className="mt-1.5 flex items-center justify-between gap-3 text-12 text-3">
          <span className="tnum">
            {shipment.estimatedAt &&
              !isOver &&
              say(words.estimated, { time: formatDateTime(shipment.estimatedAt, now, { locale, timeZone }) })}
          </span>
          {address && (
            <a href={address} target="_blank" rel="noreferrer" className="link inline-flex items-center gap-1">
              {words.track}
              <Icon of={ExternalLink} size={12} />
            </a>
          )}
        </p>
      )}
    </>
  );
}
