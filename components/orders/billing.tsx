"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { actionWords } from "@/components/inbox/refusal-words";
import type { Jsonified } from "@/components/live/fetch-json";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import type { ChannelBillingInfo } from "@/lib/channels/orders-facet";
import { getBillingAction } from "@/lib/orders/actions";

/** Who the invoice is for: personal data, asked of the marketplace when somebody needs it, and kept nowhere. */
export function Billing({ orderId }: { orderId: string }) {
  const { messages } = useSpeech();
  const words = messages.orders.billing;
  const [billing, setBilling] = useState<Jsonified<ChannelBillingInfo> | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function show() {
    if (isBusy) return;
    setBusy(true);
    const result = await act(() => getBillingAction({ orderId }));
    setBusy(false);
    if (result.ok) return setBilling(result.value);
    const own: Record<string, string> = words.refusals;
    setRefusal(own[result.reason] ?? actionWords(messages, result));
  }

  if (!billing) {
    return (
      <div className="mt-2">
        <Button size="s" busy={isBusy} onClick={() => void show()}>
          {words.show}
        </Button>
        {refusal && (
          <p role="alert" className="mt-1 text-12 text-late">
            {refusal}
          </p>
        )}
      </div>
    );
  }
  const { address } = billing;
  const street = [address?.street, address?.number].filter(Boolean).join(" ");
  const place = [address?.neighborhood, address?.city, address?.state, address?.zipCode].filter(Boolean).join(", ");
  return (
    <div className="mt-2.5 border-t pt-2.5">
      <DescriptionList
        facts={[
          [words.name, [billing.name, billing.lastName].filter(Boolean).join(" ")],
          [billing.identification?.type ?? words.document, billing.identification?.number],
          [words.taxpayer, billing.taxpayer],
          [words.address, [street, address?.comment, place].filter(Boolean).join(", ")],
          [words.email, billing.email],
        ]}
      />
      <p className="mt-1.5 text-12 text-3">{words.note}</p>
    </div>
  );
}
