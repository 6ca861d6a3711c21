"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import type { AfterSale } from "@/components/inbox/queries";
import type { DecisionKind } from "@/db/vocabulary";
import type { Claim } from "./claim-block";

// Money moves seldom: what asks for it comes when it is asked for.
const DIALOGS = {
  "full-refund": dynamic(() => import("./full-refund-dialog").then((file) => file.FullRefundDialog), { ssr: false }),
  "partial-refund": dynamic(() => import("./partial-refund-dialog").then((file) => file.PartialRefundDialog), {
    ssr: false,
  }),
  "allow-return": dynamic(() => import("./plain-dialogs").then((file) => file.AllowReturnDialog), { ssr: false }),
  "allow-replace": dynamic(() => import("./plain-dialogs").then((file) => file.AllowReplaceDialog), { ssr: false }),
  "open-dispute": dynamic(() => import("./plain-dialogs").then((file) => file.OpenDisputeDialog), { ssr: false }),
  "shipping-evidence": dynamic(() => import("./evidence-dialog").then((file) => file.EvidenceDialog), { ssr: false }),
  "return-review": dynamic(() => import("./review-dialog").then((file) => file.ReviewDialog), { ssr: false }),
} satisfies Record<DecisionKind, React.ComponentType<DecisionDialogProps>>;

export type DecisionDialogProps = { conversation: AfterSale; claim: Claim; onClose: () => void };

type Asked = { claimId: string; kind: DecisionKind } | null;

let asked: Asked = null;
const listeners = new Set<() => void>();

/** Opens the dialog of one decision, wherever the key was pressed. Nothing is done by opening it. */
export function openDecision(what: NonNullable<Asked>) {
  ask(what);
}

/** The dialog that is open about this claim, if one is. */
export function DecisionDialog({ conversation, claim }: { conversation: AfterSale; claim: Claim }) {
  const open = useSyncExternalStore(
    subscribe,
    () => asked,
    () => null,
  );
  if (open?.claimId !== claim.id) return null;
  const Dialog = DIALOGS[open.kind];
  return <Dialog conversation={conversation} claim={claim} onClose={() => ask(null)} />;
}

function ask(next: Asked) {
  asked = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
