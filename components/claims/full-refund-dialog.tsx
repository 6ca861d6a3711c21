"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleAlert, PackageX, Undo2 } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { buyerName } from "@/components/inbox/buyer-name";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { DecisionDialogProps } from "./decision-dialog";
import { DecisionForm, MoneyAhead, Points, Split } from "./decision-form";
import { LiveReading } from "./live-reading";
import { offersQuery } from "./queries";
import { useDecide } from "./use-decide";

/** Gives everything back. The amount is the server's, and it is on the button. */
export function FullRefundDialog({ conversation, claim, onClose }: DecisionDialogProps) {
  const { messages, locale } = useSpeech();
  const { claims } = messages;
  const words = claims.dialogs.fullRefund;
  const reading = useQuery(offersQuery(claim.id));
  const deciding = useDecide({
    claimId: claim.id,
    conversationId: conversation.id,
    onDone: onClose,
    onRefused: () => void reading.refetch(),
  });
  const full = reading.data?.ok ? reading.data.value.full : null;
  const amount = full?.amount ?? null;
  const kept = amount && { amountMinor: 0, currency: amount.currency };
  return (
    <DecisionForm
      conversation={conversation}
      claim={claim}
      title={claims.decisions["full-refund"]}
      deciding={deciding}
      isDanger={!full?.needsApproval}
      off={amount ? null : words.unknownAmount}
      submitLabel={
        full
          ? say(full.needsApproval ? claims.approval.ask : words.submit, { amount: formatMoney(full.amount, locale) })
          : claims.decisions["full-refund"]
      }
      onSubmit={() => deciding.decide({ kind: "full-refund" }, amount)}
      onClose={onClose}
    >
      <LiveReading
        reading={reading}
        words={{ loading: claims.dialogs.partialRefund.loading, failed: words.unknownAmount }}
      >
        <Split
          parts={[
            { label: say(words.receives, { buyer: buyerName(messages, conversation.buyer) }), amount },
            { label: words.keeps, amount: kept },
          ]}
        />
      </LiveReading>
      <Points
        points={[
          { icon: Undo2, text: words.points[0] ?? "" },
          { icon: PackageX, text: words.points[1] ?? "" },
          { icon: CircleAlert, text: words.points[2] ?? "" },
        ]}
      />
      <MoneyAhead code={deciding.code} needsApproval={full?.needsApproval ?? false} />
    </DecisionForm>
  );
}
