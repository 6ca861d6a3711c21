"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, CircleAlert, Scale } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { buyerName } from "@/components/inbox/buyer-name";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { DecisionDialogProps } from "./decision-dialog";
import { DecisionForm, MoneyAhead, Points, Split } from "./decision-form";
import { LiveReading } from "./live-reading";
import { OfferSteps } from "./offer-steps";
import { offersQuery } from "./queries";
import { useDecide } from "./use-decide";

/** Offers a part, in the marketplace's steps; says who gets what before anything is sent. */
export function PartialRefundDialog({ conversation, claim, onClose }: DecisionDialogProps) {
  const { messages, locale } = useSpeech();
  const { claims } = messages;
  const words = claims.dialogs.partialRefund;
  const reading = useQuery(offersQuery(claim.id));
  const [chosen, setChosen] = useState<number | null>(null);
  const deciding = useDecide({
    claimId: claim.id,
    conversationId: conversation.id,
    onDone: onClose,
    onRefused: () => void reading.refetch(),
  });
  const offers = reading.data?.ok ? reading.data.value.partial : [];
  const advised = reading.data?.ok ? reading.data.value.advisedMaximumPercentage : null;
  const offer = offers.find(({ percentage }) => percentage === chosen);
  const whole = claim.atStake;
  const kept = offer && whole && { ...whole, amountMinor: Math.max(0, whole.amountMinor - offer.amount.amountMinor) };
  const isAbove = advised !== null && chosen !== null && chosen > advised;
  return (
    <DecisionForm
      conversation={conversation}
      claim={claim}
      title={claims.decisions["partial-refund"]}
      deciding={deciding}
      off={offer ? null : words.choose}
      submitLabel={
        offer
          ? say(offer.needsApproval ? claims.approval.ask : words.submit, { amount: formatMoney(offer.amount, locale) })
          : claims.decisions["partial-refund"]
      }
      onSubmit={() => offer && deciding.decide({ kind: "partial-refund", percentage: offer.percentage }, offer.amount)}
      onClose={onClose}
    >
      <LiveReading reading={reading} words={words}>
        {offers.length === 0 ? (
          <p className="rounded-md border px-3 py-2.5 text-2">{words.none}</p>
        ) : (
          <div>
            <OfferSteps
              offers={offers}
              value={chosen}
              onChange={(percentage) => {
                setChosen(percentage);
                deciding.clear();
              }}
            />
            {advised !== null && (
              <p className={cn("mt-2 text-12", isAbove ? "text-warn" : "text-3")}>
                {say(isAbove ? words.aboveAdvice : words.advice, { percent: advised })}
              </p>
            )}
          </div>
        )}
      </LiveReading>
      <Split
        parts={[
          {
            label: say(words.receives, { buyer: buyerName(messages, conversation.buyer) }),
            amount: offer?.amount ?? null,
          },
          { label: words.keeps, amount: kept ?? null },
        ]}
      />
      <Points
        points={[
          { icon: Check, text: words.points[0] ?? "" },
          { icon: Scale, text: words.points[1] ?? "" },
          { icon: CircleAlert, text: words.points[2] ?? "" },
        ]}
      />
      <MoneyAhead code={deciding.code} needsApproval={offer?.needsApproval ?? false} />
    </DecisionForm>
  );
}
