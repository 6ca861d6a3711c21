"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { availableDecisions } from "./available";
import type { DecisionDialogProps } from "./decision-dialog";
import { DecisionFilesField } from "./decision-files";
import { DecisionForm } from "./decision-form";
import {
  type EvidenceField,
  type EvidenceKind,
  type EvidenceValues,
  evidenceKinds,
  evidenceOf,
  fieldsOf,
  missingFields,
} from "./evidence-terms";
import { useDecide } from "./use-decide";
import { useDecisionFiles } from "./use-decision-files";

/** Proof, or a promise, that something was sent. */
export function EvidenceDialog({ conversation, claim, onClose }: DecisionDialogProps) {
  const { messages } = useSpeech();
  const { claims } = messages;
  const words = claims.dialogs.evidence;
  const offered = availableDecisions(claim.actions ?? []).find(({ kind }) => kind === "shipping-evidence");
  const actions = offered?.actions ?? [];
  const kinds = evidenceKinds(actions);
  const [chosen, setKind] = useState<EvidenceKind | null>(null);
  const kind = chosen ?? kinds[0] ?? "mail";
  const [values, setValues] = useState<EvidenceValues>({});
  const [isAsked, setAsked] = useState(false);
  const files = useDecisionFiles(claim);
  const deciding = useDecide({ claimId: claim.id, conversationId: conversation.id, onDone: onClose });
  const fields = fieldsOf(kind, actions);
  const missing = missingFields(fields, values);

  function submit() {
    setAsked(true);
    if (missing.length > 0) return;
    deciding.decide({ kind: "shipping-evidence", evidence: evidenceOf(kind, values, files.ready) });
  }
  const close = () => {
    files.discardAll();
    onClose();
  };

  return (
    <DecisionForm
      conversation={conversation}
      claim={claim}
      title={claims.decisions["shipping-evidence"]}
      text={words.text}
      deciding={deciding}
      off={files.isUploading ? messages.afterSale.composer.pendingUploads : null}
      submitLabel={words.submit}
      onSubmit={submit}
      onClose={close}
    >
      <Field label={words.kind}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        {fields.map(({ field, isRequired }) => (
          <Field
            key={field}
            label={words[LABELS[field]]}
            aside={!isRequired && <span className="text-3">{words.optional}</span>}
            error={isAsked && missing.includes(field) ? words.required : null}
          >
            {(control) => (
              <Input
                {...control}
                type={TYPES[field] ?? "text"}
                required={isRequired}
                maxLength={200}
                value={values[field] ?? ""}
                onChange={(event) => {
                  setValues({ ...values, [field]: event.target.value });
                  deciding.clear();
                }}
              />
            )}
          </Field>
        ))}
      </div>
      {kind !== "promise" && <DecisionFilesField label={words.files} files={files} />}
    </DecisionForm>
  );
}

const LABELS = {
  day: "day",
  company: "company",
  agency: "agency",
  receiverName: "receiver",
  receiverEmail: "receiverEmail",
  shippedAt: "shippedAt",
  deliveredAt: "deliveredAt",
  trackingNumber: "tracking",
} as const satisfies Record<EvidenceField, string>;

const TYPES: Partial<Record<EvidenceField, string>> = {
  day: "date",
  shippedAt: "date",
  deliveredAt: "date",
  receiverEmail: "email",
};
