"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { DescriptionList } from "@/components/ui/description-list";
import { formatMoney } from "@/lib/i18n/formats";
import type { Claim } from "./claim-block";

/** The way back: where the product is, where the money is, and who looks at it. */
export function ReturnBlock({ goingBack }: { goingBack: NonNullable<Claim["return"]> }) {
  const { messages, locale } = useSpeech();
  const words = messages.claims.return;
  const { status, statusWord, money, cost, shipments, isCheckedByMarketplace } = goingBack;
  const [first] = shipments;
  const destinations: Record<string, string> = words.destinations;
  return (
    <>
      <DescriptionList
        facts={[
          [words.status, status ? words.statuses[status] : statusWord],
          [words.money, money && words.moneyStates[money]],
          [words.destination, first?.to && (destinations[first.to] ?? first.to)],
          [words.tracking, first?.trackingNumber],
          [words.cost, cost && formatMoney(cost, locale)],
        ]}
      />
      {isCheckedByMarketplace && <p className="mt-1.5 text-12 text-3">{words.checked}</p>}
    </>
  );
}
