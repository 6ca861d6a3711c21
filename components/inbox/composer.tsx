"use client";

import { CircleAlert, Lock, PencilLine } from "lucide-react";
import { type KeyboardEvent, useId, useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { withInsertion } from "@/components/macros/insert-text";
import { MacroButton } from "@/components/macros/macro-button";
import { openMacros } from "@/components/macros/open-macros";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatCountdown, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { noteMacroRefusalAction } from "@/lib/macros/actions";
import { act } from "./act";
import { Advice } from "./advice";
import { useDesk } from "./desk";
import type { Draft } from "./drafts";
import { JudgedField } from "./judged-field";
import { brokenStretches, withoutPhrases } from "./mark-text";
import type { Conversation, Question } from "./queries";
import { refusalWords } from "./refusal-words";
import type { Refusal } from "./replies";
import { RuleNotice } from "./rule-notice";
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
  const field = useRef<HTMLTextAreaElement>(null);
  const ruleId = useId();
  const macro = useRef<{ id: string; isRefused: boolean } | null>(null);
  const hasCaret = useRef(false);
  const lease = useLease(question, me.id);
  const { judgement, judgeNow, load } = useJudgement(draft.text, conversation);
  const report = useRuleReport(conversation.id, draft.text, judgement);
  const warnings = useWarnings(draft.text, judgement, refusal);
  const max = conversation.limits.maxCharacters;
  const isBroken = judgement && !judgement.ok && judgement.findings.length > 0;

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
      noteRefusal();
      return;
    }
    const acknowledged = warnings.confirm(judged);
    if (!acknowledged) return;
    lease.hand();
    replies.press({
      questionId: question.id,
      conversationId: conversation.id,
      text: judged.text,
      macroId: macro.current?.id,
      acknowledged,
    });
  }

  /** What the rules stop here never reaches the door, and counts for its macro all the same: once for each insertion. */
  function noteRefusal() {
    const from = macro.current;
    if (!from || from.isRefused) return;
    from.isRefused = true;
    void act(() => noteMacroRefusalAction({ macroId: from.id }));
  }

  function insertMacro(text: string, macroId: string) {
    const end = draft.text.length;
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: end, selectionEnd: end };
    const place = hasCaret.current ? { start: selectionStart, end: selectionEnd } : { start: end, end };
    const filled = withInsertion(draft.text, text, place);
    macro.current = { id: macroId, isRefused: false };
    drafts.write(question.id, filled.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(filled.caret, filled.caret);
    });
  }

  function removePhrase() {
    if (!isBroken) return;
    const rest = withoutPhrases(draft.text, judgement.findings);
    drafts.write(question.id, rest.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(rest.caret, rest.caret);
    });
  }

  function hearKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.repeat) void send();
    } else if (event.key === "Backspace" && event.altKey && isBroken) {
      event.preventDefault();
      removePhrase();
    } else if (event.code === "KeyR" && event.altKey && isBroken) {
      event.preventDefault();
      report.send();
    } else if (event.code === "KeyM" && event.altKey) {
      // On a Mac this key and Alt write another letter, so it is known by its place.
      event.preventDefault();
      openMacros(event.currentTarget);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.currentTarget.blur();
    }
  }

  return (
    <div
      className={cn(
        "relative rounded-md border border-line-control bg-surface transition-colors",
        "has-[textarea:focus]:border-accent has-[textarea:focus]:ring-1 has-[textarea:focus]:ring-accent",
      )}
    >
      <LeaseLine lease={lease} />
      {refusal && refusal.reason !== "unconfirmed-warnings" && <RefusalLine refusal={refusal} max={max} />}
      <JudgedField
        ref={field}
        text={draft.text}
        marks={brokenStretches(draft.text, judgement)}
        label={words.send}
        placeholder={words.placeholder}
        describedBy={isBroken || rule === "unfilled-variable" ? ruleId : undefined}
        isDocked={isDocked}
        onFocus={() => {
          hasCaret.current = true;
          load();
          lease.take();
        }}
        onBlur={() => {
          void drafts.flush(question.id);
          if (draft.text.trim() === "") lease.release();
        }}
        onChange={(text) => {
          if (text.trim() === "") macro.current = null;
          drafts.write(question.id, text);
          lease.touch();
        }}
        onKeyDown={hearKey}
      />
      {isBroken && <RuleNotice id={ruleId} judgement={judgement} onRemove={removePhrase} report={report} />}
      {warnings.shown.length > 0 && <WarningNotice warnings={warnings.shown} isAsked={warnings.isAsked} />}
      <WaitWords id={ruleId} live={live} reason={rule && rule !== "empty" && !isBroken ? off || null : null} />
      <div className="flex items-center gap-2 border-t p-1.5">
        <MacroButton conversation={conversation} agentName={me.name} onInsert={insertMacro} />
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

function RefusalLine({ refusal, max }: { refusal: Refusal; max: number }) {
  const { messages } = useSpeech();
  const words = messages.inbox.slot;
  return (
    <div role="alert" className="flex gap-2 border-b border-late-line bg-late-soft px-2.5 py-2 text-1">
      <Icon of={CircleAlert} className="mt-0.5 shrink-0 text-late" />
      <div>
        <p>
          <strong className="font-semibold">{words.refusedTitle}.</strong> {refusalWords(messages, refusal, max)}{" "}
          {words.keptText}
        </p>
        {refusal.advice && <Advice of={refusal.advice} />}
      </div>
    </div>
  );
}

/** Why sending has to wait: a line of its own, for the foot has no room for it beside narrow panes. */
function WaitWords({
  id,
  live,
  reason,
}: {
  id: string;
  live: ReturnType<typeof useLive>["state"];
  reason: string | null;
}) {
  const words = useSpeech().messages.inbox.slot;
  if (live !== "live")
    return (
      <p id={id} className="px-3 pb-1.5 text-12 text-warn">
        {words[live]}
      </p>
    );
  return (
    reason && (
      <p id={id} className="px-3 pb-1.5 text-12 text-late">
        {reason}
      </p>
    )
  );
}

/** Whether what is written is safe. */
function DraftWords({ draft }: { draft: Draft }) {
  const words = useSpeech().messages.inbox.slot;
  const said = draft.text === "" && draft.state === "saved" ? "" : words.draft[draft.state];
  return <p className="min-w-0 flex-1 truncate text-12 text-3">{said}</p>;
}

function Counter({ text, max }: { text: string; max: number }) {
  const { messages, locale } = useSpeech();
  const words = messages.inbox.slot;
  // The marketplace does not say how it counts: what must fit is the larger of both readings.
  const most = text.trim().length;
  const fewest = [...text.trim()].length;
  const shown = (value: number) => formatNumber(value, locale);
  return (
    <span
      title={
        most === fewest
          ? undefined
          : say(words.countTitle, { most: shown(most), max: shown(max), fewest: shown(fewest) })
      }
      className={cn("tnum shrink-0 text-12", most > max ? "font-medium text-late" : "text-3")}
    >
      {most}/{max}
    </span>
  );
}
