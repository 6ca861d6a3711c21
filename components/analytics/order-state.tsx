"use client";

import { X } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import type { OrderStanding, ShipmentStatus } from "@/db/vocabulary";
import type { Order } from "./queries";

/** "Estado": what the order is for the numbers, and in few words where a paid one is, or since when a cancelled one is not. */
export function OrderState({
  order,
  cancelledOn,
  isBrief,
}: {
  order: Order;
  cancelledOn: string | null;
  isBrief?: boolean;
}) {
  const { analytics, numbers, orders } = useMessages();
  const { standing, shipmentStatus, hasOpenClaim } = order;
  const parcel = standing === "paid" && shipmentStatus && ON_ITS_WAY.includes(shipmentStatus) ? shipmentStatus : null;
  const word = analytics.standings[standing];
  const where = parcel && orders.shipment.statuses[parcel];
  if (hasOpenClaim) {
    return <Line mark="claim" word={numbers.orders.openClaim} detail={isBrief ? null : word} />;
  }
  if (isBrief && where) return <Line mark={parcel === "delivered" ? "delivered" : "open"} word={where} />;
  return <Line mark={MARKS[standing]} word={word} detail={where ?? cancelledOn} />;
}

const ON_ITS_WAY: readonly ShipmentStatus[] = ["shipped", "delivered", "not-delivered", "stale-shipped"];

type Mark = "paid" | "open" | "claim" | "delivered" | "lost" | "gone";

const MARKS: Record<OrderStanding, Mark> = {
  paid: "paid",
  covered: "paid",
  disputed: "claim",
  "partially-refunded": "lost",
  refunded: "lost",
  "charged-back": "lost",
  cancelled: "gone",
  pending: "open",
  abandoned: "gone",
  replaced: "gone",
  excluded: "gone",
};

const DOT: Record<Exclude<Mark, "gone">, string> = {
  paid: "bg-ok",
  open: "border-[1.5px] border-ink/60",
  claim: "bg-late",
  delivered: "bg-ink/50",
  lost: "bg-warn",
};

function Line({ mark, word, detail }: { mark: Mark; word: string; detail?: string | null }) {
  return (
    <span className={cn("inline-flex items-center gap-1.5 align-middle", mark === "gone" && "text-2")}>
      {mark === "gone" ? (
        <Icon of={X} size={12} className="-mx-0.5 text-3" />
      ) : (
        <span aria-hidden="true" className={cn("size-1.75 shrink-0 rounded-full", DOT[mark])} />
      )}
      {word}
      {detail && <span className="text-12 text-3">{detail}</span>}
    </span>
  );
}
