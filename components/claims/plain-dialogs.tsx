"use client";

import { Ban, CircleAlert, type LucideIcon, MessageCircleOff, PackageCheck, Scale, Tag, Undo2 } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { DecisionDialogProps } from "./decision-dialog";
import { DecisionForm, Points } from "./decision-form";
import { useDecide } from "./use-decide";

type PlainKind = "allow-return" | "allow-replace" | "open-dispute";

const WORDS = {
  "allow-return": "allowReturn",
  "allow-replace": "allowReplace",
  "open-dispute": "openDispute",
} as const;

const ICONS: Record<PlainKind, readonly LucideIcon[]> = {
  "allow-return": [Tag, Undo2, PackageCheck],
  "allow-replace": [PackageCheck, Ban],
  "open-dispute": [Scale, MessageCircleOff, CircleAlert],
};

/** A decision without terms: what follows from it, and yes or no. */
function PlainDialog({ kind, conversation, claim, onClose }: DecisionDialogProps & { kind: PlainKind }) {
  const { claims } = useSpeech().messages;
  const words = claims.dialogs[WORDS[kind]];
  const deciding = useDecide({ claimId: claim.id, conversationId: conversation.id, onDone: onClose });
  return (
    <DecisionForm
      conversation={conversation}
      claim={claim}
      title={claims.decisions[kind]}
      deciding={deciding}
      submitLabel={words.submit}
      onSubmit={() => deciding.decide({ kind })}
      onClose={onClose}
    >
      <Points points={words.points.map((text, index) => ({ icon: ICONS[kind][index] ?? CircleAlert, text }))} />
    </DecisionForm>
  );
}

export const AllowReturnDialog = (props: DecisionDialogProps) => <PlainDialog kind="allow-return" {...props} />;
export const AllowReplaceDialog = (props: DecisionDialogProps) => <PlainDialog kind="allow-replace" {...props} />;
export const OpenDisputeDialog = (props: DecisionDialogProps) => <PlainDialog kind="open-dispute" {...props} />;
