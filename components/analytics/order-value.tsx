"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Order } from "./queries";

/** "Valor": what the order adds to the income. What is no sale shows what was agreed, struck out: it adds nothing. */
export function OrderValue({
  order: { isSale, value, gross, refunded },
  isBrief,
}: {
  order: Pick<Order, "isSale" | "value" | "gross"> & Partial<Pick<Order, "refunded">>;
  isBrief?: boolean;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.orders;
  if (!isSale) {
    const amount = formatMoney(gross, locale);
    return (
      <>
        <s aria-hidden="true" className="text-3">
          {amount}
        </s>
        <span className="sr-only">{say(words.notCounted, { amount })}</span>
      </>
    );
  }
  return (
    <>
      {!isBrief && refunded && refunded.amountMinor > 0 && (
        <span className="mr-2 text-12 text-3">{say(words.ofGross, { amount: formatMoney(gross, locale) })}</span>
      )}
      {formatMoney(value, locale)}
    </>
  );
}
