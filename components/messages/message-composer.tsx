"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Bot, MessageSquareText, PencilLine, Scale } from "lucide-react";
import { type ClipboardEvent, useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Counter, DraftWords, RefusalLine, WaitWords } from "@/components/inbox/composer-parts";
import { useDesk, useDraft } from "@/components/inbox/desk";
import { draftKey } from "@/components/inbox/draft-key";
import { JudgedField } from "@/components/inbox/judged-field";
import type { AfterSale } from "@/components/inbox/queries";
import { RuleNotice } from "@/components/inbox/rule-notice";
import { useField } from "@/components/inbox/use-field";
import { useJudgement } from "@/components/inbox/use-judgement";
import { NARROW, useMedia } from "@/components/inbox/use-media";
import { useRuleReport } from "@/components/inbox/use-rule-report";
import { useWarnings } from "@/components/inbox/use-warnings";
import { WarningNotice } from "@/components/inbox/warning-notice";
import { useLive } from "@/components/live/live-provider";
import { MacroButton } from "@/components/macros/macro-button";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import { useAir } from "./air";
import { AttachButton } from "./attach-button";
import { ComposerFiles } from "./composer-files";
import { pressMessage } from "./hand-message";
import { keptDraft } from "./kept-draft";
import { messageRefusalWords } from "./message-refusal-words";
import { mayRetry } from "./uploads";
import { useDrop } from "./use-drop";
import { useUploads } from "./use-uploads";
import { useWriting } from "./use-writing";

export type OpenComposer = Extract<AfterSale["composer"], { kind: "open" }>;

/** Without a maximum of the marketplace's: as long as our own door takes. */
const CHARACTERS_MAX = 20_000;

/** Where a message is written: in the thread of a sale or in its claim, with files, judged and kept while it is. */
export function MessageComposer({ conversation, composer }: { conversation: AfterSale; composer: OpenComposer }) {
  const { messages } = useSpeech();
  const words = messages.afterSale.composer;
  const { me, drafts } = useDesk();
  const { state: live } = useLive();
  const queryClient = useQueryClient();
  const air = useAir(conversation.id);
  const key = draftKey(conversation.id);
  const draft = useDraft(key, keptDraft(conversation, air.messages));
  const refusal = air.refused && air.refused.text.trim() === draft.text.trim() ? air.refused.refusal : null;
  const uploads = useUploads(conversation.id, conversation.uploads, composer.attachments);
  const writing = useWriting(conversation);
  const isNarrow = useMedia(NARROW) === true;
  const ruleId = useId();

  const max = composer.maxCharacters ?? CHARACTERS_MAX;
  const { judgement, judgeNow, load } = useJudgement(draft.text, {
    limits: { minCharacters: 1, maxCharacters: max },
    allowsContactData: false,
    // A claim's messages are UTF-8; those of a thread are not.
    charset: composer.to === "thread" ? "latin1" : "utf-8",
    allowances: conversation.allowances,
  });
  const report = useRuleReport(conversation.id, draft.text, judgement);
  const warnings = useWarnings(draft.text, judgement, refusal);
  const field = useField({
    text: draft.text,
    judgement,
    report,
    write: (text) => drafts.write(key, text),
    send: () => void send(),
  });

  const isWordless = draft.text.trim() === "";
  const ready = uploads.files.filter(({ state }) => state === "ready");
  const rule = isWordless ? ready.length === 0 && "empty" : judgement && !judgement.ok && judgement.reason;
  const isUploading = uploads.files.some(({ state }) => state === "uploading");
  const failed = uploads.files.filter(({ state }) => state === "failed");
  const fileObstacle = isUploading
    ? words.pendingUploads
    : failed.length === 0
      ? null
      : failed.some(mayRetry)
        ? words.retryUploads
        : words.failedUploads;
  const off =
    live !== "live"
      ? messages.inbox.slot[live]
      : (fileObstacle ?? (rule && messageRefusalWords(messages, { reason: rule }, max)));
  const isMeanwhile = refusal?.reason === "said-meanwhile";

  async function send() {
    if (live !== "live" || fileObstacle || (isWordless && ready.length === 0)) return;
    const judged = isWordless ? null : await judgeNow();
    if (judged && !judged.ok) return field.noteRefusal();
    const acknowledged = judged ? warnings.confirm(judged) : [];
    if (!acknowledged) return;
    const files = ready.map(({ id, name, sizeBytes, mediaType }) => ({
      id,
      name,
      sizeBytes,
      mediaType: mediaType ?? "",
    }));
    const ids = files.map(({ id }) => id);
    pressMessage(
      {
        conversationId: conversation.id,
        claimId: composer.to === "claim" ? composer.claimId : null,
        text: judged?.text ?? "",
        files,
        macroId: field.macroId(),
        acknowledged,
        after: composer.after,
      },
      // A pause of the draft must not end after the message that takes its place.
      { queryClient, drafts, draftSaved: drafts.flush(key), onRefused: () => uploads.comeBack(ids) },
    );
    drafts.forget(key);
    uploads.leave(ids);
    writing.stop();
  }

  const isOver = useDrop(uploads.add);
  return (
    <div
      className={cn(
        "relative rounded-md border border-line-control bg-surface transition-colors",
        "has-[textarea:focus]:border-accent has-[textarea:focus]:ring-1 has-[textarea:focus]:ring-accent",
      )}
    >
      <WhereLine conversation={conversation} composer={composer} other={writing.other} />
      {isMeanwhile && <Meanwhile name={refusal.name} />}
      {refusal && !isMeanwhile && refusal.reason !== "unconfirmed-warnings" && (
        <RefusalLine refusal={refusal} text={messageRefusalWords(messages, refusal, max)} />
      )}
      <JudgedField
        ref={field.ref}
        text={draft.text}
        marks={field.marks}
        label={words.label}
        placeholder={placeholderOf(words.placeholder, composer)}
        describedBy={field.isBroken || rule === "unfilled-variable" ? ruleId : undefined}
        isDocked={isNarrow}
        lines={2}
        onFocus={() => {
          field.noteFocus();
          load();
        }}
        onBlur={() => {
          void drafts.flush(key);
          if (draft.text.trim() === "") writing.stop();
        }}
        onChange={(text) => {
          field.noteChange(text);
          drafts.write(key, text);
          writing.tell();
        }}
        onKeyDown={field.hearKey}
        onPaste={(event) => pasteFiles(event, uploads.add)}
      />
      <ComposerFiles uploads={uploads} limits={composer.attachments} />
      {field.isBroken && judgement && !judgement.ok && (
        <RuleNotice id={ruleId} judgement={judgement} onRemove={field.removePhrase} report={report} />
      )}
      {warnings.shown.length > 0 && <WarningNotice warnings={warnings.shown} isAsked={warnings.isAsked} />}
      <WaitWords
        id={ruleId}
        live={live}
        isPassing={isUploading}
        reason={fileObstacle ?? (rule && rule !== "empty" && !field.isBroken ? off || null : null)}
      />
      <div className="@container/bar flex flex-wrap items-center justify-end gap-2 border-t p-1.5">
        <MacroButton conversation={conversation} agentName={me.name} onInsert={field.insertMacro} />
        <AttachButton limits={composer.attachments} onFiles={uploads.add} />
        <DraftWords draft={draft} />
        {composer.maxCharacters === null ? <Characters text={draft.text} /> : <Counter text={draft.text} max={max} />}
        <Button kind="primary" keys="mod+Enter" off={off} onClick={() => void send()}>
          {isMeanwhile
            ? words.saidMeanwhile.sendAnyway
            : warnings.isAsked
              ? messages.inbox.warnings.sendAnyway
              : words.send}
        </Button>
      </div>
      {isOver && (
        <div className="pointer-events-none absolute inset-0 z-2 grid place-items-center rounded-md border-2 border-accent border-dashed bg-accent-soft/95 font-medium text-accent">
          {words.drop}
        </div>
      )}
    </div>
  );
}

function placeholderOf(
  words: { thread: string; claim: string; mediator: string; assistant: string },
  { to, recipient }: OpenComposer,
): string {
  return recipient === "buyer" ? words[to] : words[recipient];
}

/** To whom the words go and who has the conversation. Always there, so that nothing moves. */
function WhereLine({
  conversation,
  composer,
  other,
}: {
  conversation: AfterSale;
  composer: OpenComposer;
  other: string | null;
}) {
  const { afterSale } = useSpeech().messages;
  const { lines, yours, writing } = afterSale.composer;
  const { me } = useDesk();
  const line =
    composer.recipient === "mediator"
      ? lines.mediator
      : composer.recipient === "assistant"
        ? lines.assistant
        : composer.isThreadPaused
          ? lines.paused
          : lines[composer.to];
  const icon = composer.recipient === "assistant" ? Bot : composer.to === "claim" ? Scale : MessageSquareText;
  return (
    <div
      className={cn(
        "flex min-h-7.5 items-center gap-1.5 border-b px-2.5 py-1 text-12",
        other ? "rounded-t-[5px] bg-accent-soft text-accent" : "text-2",
      )}
    >
      <Icon of={other ? PencilLine : icon} size={14} className={cn("shrink-0", !other && "text-3")} />
      <span role="status" className="min-w-0 flex-1">
        {other ? say(writing, { name: other }) : line}
      </span>
      {!other && conversation.assigneeId === me.id && <span className="shrink-0 text-3 max-md:hidden">{yours}</span>}
    </div>
  );
}

/** Somebody of the team said something that was not on screen yet. */
function Meanwhile({ name }: { name: string | undefined }) {
  const { messages } = useSpeech();
  const words = messages.afterSale.composer.saidMeanwhile;
  return (
    <div role="alert" className="border-b border-warn-line bg-warn-soft px-2.5 py-2 text-1">
      <strong className="font-semibold">{say(words.title, { name: name ?? messages.inbox.context.someone })}.</strong>{" "}
      {words.text}
    </div>
  );
}

function Characters({ text }: { text: string }) {
  const { messages, locale } = useSpeech();
  const count = text.trim().length;
  if (count === 0) return null;
  return (
    <span className="tnum shrink-0 text-12 text-3 max-sm:hidden">
      {say(messages.afterSale.composer.characters, { count }, locale)}
    </span>
  );
}

function pasteFiles(event: ClipboardEvent, add: (files: Iterable<File>) => void) {
  const files = [...event.clipboardData.files];
  if (files.length === 0) return;
  event.preventDefault();
  add(files);
}
