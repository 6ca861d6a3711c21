"use client";

import { CircleAlert, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { buyerName } from "@/components/inbox/buyer-name";
import { useDesk } from "@/components/inbox/desk";
import type { AfterSale } from "@/components/inbox/queries";
import { WarningNotice } from "@/components/inbox/warning-notice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatClock, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Money } from "@/lib/money";
import type { Claim } from "./claim-block";
import { Ledger } from "./ledger";
import { underWayWords } from "./under-way";
import type { Deciding } from "./use-decide";

/** The frame of every decision: about which claim, what follows from it, and one button that says what it does. */
export function DecisionForm({
  conversation,
  claim,
  title,
  text,
  deciding,
  submitLabel,
  off,
  isDanger = false,
  width,
  onSubmit,
  onClose,
  children,
}: {
  conversation: AfterSale;
  claim: Claim;
  title: string;
  /** In place of which claim it is about. */
  text?: ReactNode;
  deciding: Deciding;
  submitLabel: string;
  /** Why it cannot be pressed yet. */
  off?: string | null;
  isDanger?: boolean;
  width?: "s" | "m" | "l";
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { messages } = useSpeech();
  const formId = useId();
  const subject = useSubject(conversation, claim);
  function hearKey(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.repeat) event.currentTarget.requestSubmit();
  }
  // A colleague may have decided while this was open.
  const reason = deciding.off ?? underWayWords(messages, conversation.decisions) ?? off;
  return (
    <Dialog
      open
      onClose={onClose}
      width={width}
      title={title}
      text={text ?? subject}
      closeLabel={messages.common.close}
      footer={
        <>
          <span className="min-w-0 flex-1 text-12 text-3 max-sm:basis-full">{messages.claims.audited}</span>
          <Button keys="Escape" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button
            kind={isDanger ? "danger-solid" : "primary"}
            type="submit"
            form={formId}
            keys="mod+Enter"
            busy={deciding.isBusy}
            off={reason}
          >
            <span className="tnum">{submitLabel}</span>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onKeyDown={hearKey}
        onSubmit={(event) => {
          event.preventDefault();
          if (!reason && !deciding.isBusy) onSubmit();
        }}
        className="flex flex-col gap-4"
      >
        {children}
        {deciding.failure?.reason === "unconfirmed-warnings" ? (
          <div className="-mx-2.5 -mb-2.5">
            <WarningNotice warnings={deciding.failure.warnings ?? []} isAsked again={messages.claims.dialogs.again} />
          </div>
        ) : (
          deciding.refusal && (
            <p role="alert" className="flex gap-2 rounded-md border border-late-line bg-late-soft px-3 py-2">
              <Icon of={CircleAlert} className="mt-0.5 shrink-0 text-late" />
              {deciding.refusal}
            </p>
          )
        )}
      </form>
    </Dialog>
  );
}

function useSubject(conversation: AfterSale, claim: Claim): string {
  const { messages, locale } = useSpeech();
  const { dialogs } = messages.claims;
  const buyer = buyerName(messages, conversation.buyer);
  const [order] = conversation.orders;
  const [item, ...others] = conversation.orders.flatMap(({ items }) => items);
  if (!item || !order || others.length > 0) return say(dialogs.subject, { id: claim.sourceId, buyer });
  return say(dialogs.subjectItem, {
    item: `${item.title}, ${formatMoney(order.total, locale)}`,
    id: claim.sourceId,
    buyer,
  });
}

/** What follows, one line each. */
export function Points({ points }: { points: readonly { icon: LucideIcon; text: string }[] }) {
  return (
    <ul className="flex flex-col gap-1 text-2">
      {points.map(({ icon, text }) => (
        <li key={text} className="flex gap-2">
          <Icon of={icon} size={14} className="mt-0.75 shrink-0 text-3" />
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Who gets what, side by side, at the size money deserves. */
export function Split({ parts }: { parts: readonly { label: string; amount: Money | null }[] }) {
  const { locale } = useSpeech();
  return (
    <dl className="grid grid-cols-2 rounded-md border max-sm:grid-cols-1">
      {parts.map(({ label, amount }) => (
        <div
          key={label}
          className="px-3 py-2.5 not-first:border-l max-sm:not-first:border-t max-sm:not-first:border-l-0"
        >
          <dt className="text-12 text-3">{label}</dt>
          <dd className="tnum font-semibold text-20">{amount ? formatMoney(amount, locale) : "–"}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the money stands before anything was sent: prepared here, and nothing moved. */
export function MoneyAhead({ code, needsApproval }: { code: string; needsApproval: boolean }) {
  const { messages, timeZone } = useSpeech();
  const { claims } = messages;
  const { me } = useDesk();
  const now = useNow(60);
  const { states, stateTexts } = claims;
  return (
    <section>
      <h3 className="mb-1.5 flex items-baseline justify-between gap-3 text-12">
        <span className="font-medium text-2">{claims.money}</span>
        <span className="text-3">{claims.moneyStill}</span>
      </h3>
      <Ledger
        steps={[
          {
            look: "done",
            title: states.prepared,
            text: say(stateTexts.preparedAs, { name: me.name, code }),
            time: formatClock(now, timeZone).slice(0, 5),
          },
          ...(needsApproval ? [{ look: "next", title: claims.approved, text: stateTexts.nextApproved } as const] : []),
          {
            look: "next",
            title: states.submitted,
            text: needsApproval ? stateTexts.nextSubmittedApproved : stateTexts.nextSubmitted,
          },
          { look: "next", title: states.confirmed, text: stateTexts.nextConfirmed },
        ]}
      />
    </section>
  );
}
