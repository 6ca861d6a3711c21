"use client";

import { Lock, PencilLine } from "lucide-react";
import { useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { MacroButton } from "@/components/macros/macro-button";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatCountdown } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Counter, DraftWords, RefusalLine, WaitWords } from "./composer-parts";
import { useDesk } from "./desk";
import type { Draft } from "./drafts";
import { JudgedField } from "./judged-field";
import type { Conversation, Question } from "./queries";
import { refusalWords } from "./refusal-words";
import type { Refusal } from "./replies";
import { RuleNotice } from "./rule-notice";
import { useField } from "./use-field";
import { useJudgement } from "./use-judgement";
import { useLease } from "./use-lease";
import { useRuleReport } from "./use-rule-report";
import { useWarnings } from "./use-warnings";
import { WarningNotice } from "./warning-notice";

/** Where an answer is written: leased while it is, judged while it is, saved while it is, and sent once. */
export function Composer({
  conversation,
  question,
  draft,
  refusal,
  isDocked,
}: {
  conversation: Conversation;
  question: Question;
  draft: Draft;
  refusal: Refusal | null;
  isDocked: boolean;
}) {
  const { messages } = useSpeech();
  const words = messages.inbox.slot;
  const { me, drafts, replies } = useDesk();
  const { state: live } = useLive();
  const ruleId = useId();
  const lease = useLease(question, me.id);
  const { judgement, judgeNow, load } = useJudgement(draft.text, {
    limits: conversation.limits,
    allowsContactData: conversation.item?.classified ?? false,
    allowances: conversation.allowances,
  });
  const report = useRuleReport(conversation.id, draft.text, judgement);
  const warnings = useWarnings(draft.text, judgement, refusal);
  const max = conversation.limits.maxCharacters;
  const field = useField({
    text: draft.text,
    judgement,
    report,
    write: (text) => drafts.write(question.id, text),
    send: () => void send(),
  });

  const rule = draft.text.trim() === "" ? "empty" : judgement && !judgement.ok && judgement.reason;
  const off =
    live !== "live"
      ? words[live]
      : lease.holder
        ? say(words.heldReason, { name: lease.holder.name })
        : rule && refusalWords(messages, { reason: rule }, max);

  async function send() {
    if (live !== "live" || lease.holder) return;
    const judged = await judgeNow();
    if (!judged.ok) {
      field.noteRefusal();
      return;
    }
    const acknowledged = warnings.confirm(judged);
    if (!acknowledged) return;
    lease.hand();
    replies.press({
      questionId: question.id,
      conversationId: conversation.id,
      text: judged.text,
      macroId: field.macroId(),
      acknowledged,
    });
  }

  return (
    <div
      className={cn(
        "relative rounded-md border border-line-control bg-surface transition-colors",
        "has-[textarea:focus]:border-accent has-[textarea:focus]:ring-1 has-[textarea:focus]:ring-accent",
      )}
    >
      <LeaseLine lease={lease} />
      {refusal && refusal.reason !== "unconfirmed-warnings" && (
        <RefusalLine refusal={refusal} text={refusalWords(messages, refusal, max)} />
      )}
      <JudgedField
        ref={field.ref}
        text={draft.text}
        marks={field.marks}
        label={words.send}
        placeholder={words.placeholder}
        describedBy={field.isBroken || rule === "unfilled-variable" ? ruleId : undefined}
        isDocked={isDocked}
        onFocus={() => {
          field.noteFocus();
          load();
          lease.take();
        }}
        onBlur={() => {
          void drafts.flush(question.id);
          if (draft.text.trim() === "") lease.release();
        }}
        onChange={(text) => {
          field.noteChange(text);
          drafts.write(question.id, text);
          lease.touch();
        }}
        onKeyDown={field.hearKey}
      />
      {field.isBroken && judgement && !judgement.ok && (
        <RuleNotice id={ruleId} judgement={judgement} onRemove={field.removePhrase} report={report} />
      )}
      {warnings.shown.length > 0 && <WarningNotice warnings={warnings.shown} isAsked={warnings.isAsked} />}
      <WaitWords id={ruleId} live={live} reason={rule && rule !== "empty" && !field.isBroken ? off || null : null} />
      <div className="@container/bar flex flex-wrap items-center justify-end gap-2 border-t p-1.5">
        <MacroButton conversation={conversation} agentName={me.name} onInsert={field.insertMacro} />
        <DraftWords draft={draft} />
        <Counter text={draft.text} max={max} />
        <Button kind="primary" keys="mod+Enter" off={off} onClick={() => void send()}>
          {warnings.isAsked ? messages.inbox.warnings.sendAnyway : words.send}
        </Button>
      </div>
    </div>
  );
}

/** Who may answer now and until when. Always there, so that taking the question moves nothing. */
function LeaseLine({ lease }: { lease: ReturnType<typeof useLease> }) {
  const { messages } = useSpeech();
  const words = messages.inbox.slot;
  const until = lease.holder?.expiresAt ?? lease.until;
  return (
    <div
      className={cn(
        "flex h-7.5 items-center gap-1.5 border-b px-2.5 text-12",
        lease.holder ? "bg-accent-soft text-accent" : "text-2",
      )}
    >
      {lease.holder ? (
        <Icon of={PencilLine} size={14} />
      ) : (
        <Icon of={lease.until ? Lock : PencilLine} size={14} className="text-3" />
      )}
      <span role="status" className="min-w-0 flex-1 truncate">
        {lease.holder ? say(words.held, { name: lease.holder.name }) : lease.until ? words.mine : words.free}
      </span>
      {until && <Countdown until={until} />}
    </div>
  );
}

function Countdown({ until }: { until: number }) {
  const { inbox } = useSpeech().messages;
  const now = useNow(1);
  const time = formatCountdown(until - now);
  return (
    <span className="tnum text-3">
      <span className="max-md:hidden">{say(inbox.slot.releases, { time })}</span>
      <span className="md:hidden">{time}</span>
    </span>
  );
}
