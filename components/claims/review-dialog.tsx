"use client";

import { useQuery } from "@tanstack/react-query";
import { Scale, Undo2 } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { ClaimAction } from "@/db/vocabulary";
import { availableDecisions } from "./available";
import type { DecisionDialogProps } from "./decision-dialog";
import { DecisionFilesField } from "./decision-files";
import { DecisionForm, Points } from "./decision-form";
import { LiveReading } from "./live-reading";
import { returnProblemsQuery } from "./queries";
import { useDecide } from "./use-decide";
import { useDecisionFiles } from "./use-decision-files";

type Outcome = "ok" | "problem";

/** How the product came back: as it should, or what is wrong with it. */
export function ReviewDialog({ conversation, claim, onClose }: DecisionDialogProps) {
  const { messages } = useSpeech();
  const { claims } = messages;
  const words = claims.dialogs.review;
  const outcomes = outcomesOf(
    availableDecisions(claim.actions ?? []).find(({ kind }) => kind === "return-review")?.actions ?? [],
  );
  const [chosen, setOutcome] = useState<Outcome | null>(null);
  const outcome = chosen ?? outcomes[0] ?? "ok";
  const reading = useQuery({ ...returnProblemsQuery(claim.id), enabled: outcome === "problem" });
  const problems = reading.data?.ok ? reading.data.value : [];
  const [problemId, setProblemId] = useState("");
  const [text, setText] = useState("");
  const files = useDecisionFiles(claim);
  const deciding = useDecide({ claimId: claim.id, conversationId: conversation.id, onDone: onClose });
  const problem = problems.find(({ sourceId }) => sourceId === problemId);
  const lacksFile = Boolean(problem?.needsAttachment) && files.ready.length === 0;
  const isComplete = outcome === "ok" || (problem !== undefined && text.trim() !== "" && !lacksFile);

  const close = () => {
    files.discardAll();
    onClose();
  };

  return (
    <DecisionForm
      conversation={conversation}
      claim={claim}
      title={claims.decisions["return-review"]}
      text={words.text}
      deciding={deciding}
      off={
        files.isUploading
          ? messages.afterSale.composer.pendingUploads
          : isComplete
            ? null
            : lacksFile
              ? words.filesNeeded
              : words.required
      }
      submitLabel={outcome === "ok" ? words.submitOk : words.submitProblem}
      onSubmit={() =>
        deciding.decide(
          outcome === "ok"
            ? { kind: "return-review", verdict: { outcome } }
            : { kind: "return-review", verdict: { outcome, problems: [{ problemId, text, uploadIds: files.ready }] } },
        )
      }
      onClose={close}
    >
      <Segmented
        legend={words.outcome}
        name="outcome"
        value={outcome}
        onChange={(value) => setOutcome(value === "problem" ? "problem" : "ok")}
        segments={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      {outcome === "ok" ? (
        <Points
          points={[
            { icon: Undo2, text: words.okPoints[0] ?? "" },
            { icon: Scale, text: words.okPoints[1] ?? "" },
          ]}
        />
      ) : (
        <LiveReading reading={reading} words={words}>
          <Field label={words.problem}>
            {(control) => (
              <Select {...control} value={problemId} onChange={(event) => setProblemId(event.target.value)}>
                <option value="">{messages.inbox.transfer.choose}</option>
                {problems.map(({ sourceId, name, detail }) => (
                  <option key={sourceId} value={sourceId}>
                    {detail ?? name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={words.text2} hint={words.textHint}>
            {(control) => (
              <Textarea
                {...control}
                lines={3}
                maxLength={2000}
                value={text}
                onChange={(event) => {
                  setText(event.target.value);
                  deciding.clear();
                }}
              />
            )}
          </Field>
          <DecisionFilesField label={words.files} files={files} note={lacksFile ? words.filesNeeded : null} />
        </LiveReading>
      )}
    </DecisionForm>
  );
}

/** The generic action stands for both answers. */
function outcomesOf(actions: readonly ClaimAction[]): Outcome[] {
  const may = (...wanted: ClaimAction[]) => wanted.some((action) => actions.includes(action));
  return [
    ...(may("return-review", "return-review-ok", "return-review-unified-ok") ? (["ok"] as const) : []),
    ...(may("return-review", "return-review-fail", "return-review-unified-fail") ? (["problem"] as const) : []),
  ];
}
