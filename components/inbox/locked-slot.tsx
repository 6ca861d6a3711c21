"use client";

import {
  Ban,
  CheckCheck,
  CircleQuestionMark,
  CloudOff,
  Hourglass,
  KeyRound,
  LoaderCircle,
  Lock,
  type LucideIcon,
  PauseCircle,
  Plug,
  ShieldAlert,
  Users,
} from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateSlot } from "@/components/ui/state-slot";
import { formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { AnswerObstacle } from "@/lib/policy/question-state";
import { AnswerWords, AuthorName } from "./answer-words";
import { buyerName } from "./buyer-name";
import { useDesk } from "./desk";
import type { Conversation, Question } from "./queries";
import type { SlotState } from "./slot-state";
import { useArchive } from "./use-archive";

type ClosedState = Exclude<SlotState, { kind: "open" }>;

type Look = {
  icon: LucideIcon;
  tone?: string;
  title: string;
  text: ReactNode;
  look?: "doubt";
  /** The marketplace's own word, for who needs it. */
  code?: string;
  above?: ReactNode;
  actions?: ReactNode;
};

/** A slot that takes no text now. All its endings share one shape, so that nothing jumps from one to the next. */
export function LockedSlot({
  conversation,
  question,
  slot,
  draft,
}: {
  conversation: Conversation;
  question: Question;
  slot: ClosedState;
  draft: string;
}) {
  const shown = useLook(conversation, question, slot);
  const isBusy = slot.kind === "checking" || (slot.kind === "underway" && slot.step === "sending");
  const hasDraft = draft.trim() !== "" && (slot.kind === "published" ? slot.hasUnsentDraft : isFinal(slot));
  return (
    <div
      className={cn(
        "overflow-hidden rounded-md border",
        shown.look === "doubt" ? "border-warn-line" : "border-line-strong",
      )}
    >
      {shown.above && <div className="border-b bg-surface px-3 py-2.5">{shown.above}</div>}
      <StateSlot
        className="rounded-none! border-0!"
        look={shown.look}
        icon={<Icon of={isBusy ? LoaderCircle : shown.icon} className={cn(shown.tone, isBusy && "animate-spin")} />}
        title={shown.title}
        actions={
          <>
            {shown.actions}
            {hasDraft && <DraftActions key="draft" questionId={question.id} text={draft} />}
            <NextActions conversation={conversation} slot={slot} />
          </>
        }
        aside={shown.code}
      >
        <div role="status">{shown.text}</div>
        {hasDraft && <KeptDraft text={draft} />}
      </StateSlot>
    </div>
  );
}

/** States in which what was written will not be sent from here. */
const isFinal = ({ kind }: ClosedState) => kind === "blocked" || kind === "disconnected";

function useLook(conversation: Conversation, question: Question, slot: ClosedState): Look {
  const messages = useMessages();
  const { timeZone } = useSpeech();
  const { replies } = useDesk();
  const words = messages.inbox.slot;

  switch (slot.kind) {
    case "underway": {
      const above = <TextOnItsWay slot={slot} />;
      if (slot.author.kind === "person") {
        const name = slot.author.name ?? messages.inbox.context.someone;
        return { icon: Users, title: say(words.lost.titleSending, { name }), text: words.sendingByOther, above };
      }
      if (slot.step === "unreachable") {
        return {
          icon: CloudOff,
          tone: "text-warn",
          look: "doubt",
          above,
          ...words.unreachable,
          actions: <Button onClick={() => replies.retryUnreachable()}>{words.unreachable.retry}</Button>,
        };
      }
      if (slot.step === "waiting") {
        return {
          icon: Hourglass,
          tone: "text-warn",
          look: "doubt",
          above,
          ...words.waiting,
          actions: <ConnectionLink />,
        };
      }
      return { icon: Lock, above, ...words.sending };
    }
    case "checking":
      return {
        icon: Hourglass,
        tone: "text-warn",
        look: "doubt",
        above: <TextOnItsWay slot={slot} />,
        title: words.checking.title,
        text: <CheckingText slot={slot} />,
      };
    case "published":
      return publishedLook();
    case "disconnected":
      return { icon: Plug, tone: "text-warn", ...words.disconnected, actions: <ConnectionLink /> };
    case "blocked": {
      const { icon, tone } = OBSTACLE_LOOK[slot.obstacle];
      const text = slot.answer ?? question.reply?.text;
      return {
        icon,
        tone,
        ...words.blocked[slot.obstacle],
        code: codeOf(slot.obstacle, conversation, question),
        above: slot.obstacle === "answer-moderated" && text && <AnswerWords question={question} />,
      };
    }
  }

  function publishedLook(): Look {
    if (slot.kind !== "published") throw new Error("only a published answer looks published");
    const { author, hasUnsentDraft } = slot;
    const above = (
      <AnswerWords
        question={question}
        aside={
          <span className="inline-flex items-center gap-1 text-ok">
            <Icon of={CheckCheck} size={12} />
            {messages.inbox.conversation.published}
          </span>
        }
      />
    );
    if (hasUnsentDraft && (author.kind === "person" || author.kind === "bot")) {
      const name = author.name ?? messages.inbox.conversation.bot;
      const time = formatTime(slot.at, timeZone);
      return { icon: Users, title: say(words.lost.title, { name, time }), text: words.lost.text, above };
    }
    if (author.kind === "marketplace") {
      const text = hasUnsentDraft ? `${words.elsewhere.text} ${words.draftKept}` : words.elsewhere.text;
      return { icon: Lock, title: words.elsewhere.title, text, above };
    }
    const buyer = buyerName(messages, conversation.buyer);
    return { icon: Lock, title: words.locked.title, text: say(words.locked.text, { buyer }), above };
  }
}

const OBSTACLE_LOOK: Record<AnswerObstacle, { icon: LucideIcon; tone?: string }> = {
  "already-answered": { icon: Lock },
  "answer-moderated": { icon: ShieldAlert, tone: "text-late" },
  "item-not-active": { icon: PauseCircle },
  "under-review": { icon: Hourglass },
  "question-banned": { icon: Ban, tone: "text-late" },
  "question-deleted": { icon: Ban },
  "question-disabled": { icon: KeyRound },
  "on-hold": { icon: Hourglass },
  "unknown-status": { icon: CircleQuestionMark },
};

/** The word of the marketplace behind the obstacle. */
function codeOf(obstacle: AnswerObstacle, { item }: Conversation, question: Question): string {
  if (obstacle === "answer-moderated") return `answer ${question.answerStatus ?? ""}`.trim();
  if (question.status === "UNANSWERED" && obstacle !== "on-hold") return `item ${item?.status ?? ""}`.trim();
  return obstacle === "on-hold" ? "hold" : question.status;
}

function TextOnItsWay({ slot }: { slot: Extract<ClosedState, { kind: "underway" | "checking" }> }) {
  return (
    <>
      <p dir="auto" className="max-w-[66ch] text-14 text-2 whitespace-pre-wrap wrap-anywhere">
        {slot.text}
      </p>
      <div className="mt-1.5 flex items-center gap-1.5 text-12 text-3">
        <AuthorName author={slot.author} />
      </div>
    </>
  );
}

function CheckingText({ slot }: { slot: Extract<ClosedState, { kind: "checking" }> }) {
  const { checking } = useMessages().inbox.slot;
  const [before, after] = say(checking.text, { attempt: String(slot.attempts) }).split("{time}");
  return (
    <p>
      {before}
      <RelativeTime at={slot.since} as="span" step={1} />
      {after}
    </p>
  );
}

function ConnectionLink() {
  const { inbox } = useMessages();
  return (
    <Link href="/integrations/mercado-libre" className={buttonClass()}>
      {inbox.slot.waiting.open}
    </Link>
  );
}

/** Where to go from here. The same buttons in every ending, so that focus stays on the one it was put on. */
function NextActions({ conversation, slot }: { conversation: Conversation; slot: ClosedState }) {
  const { inbox } = useMessages();
  const { selectNext } = useDesk();
  const archive = useArchive(conversation);
  const mayArchive = conversation.state !== "resolved" && (slot.kind === "published" || slot.kind === "blocked");
  return (
    <>
      <Button key="next" data-next keys="J" onClick={selectNext}>
        {inbox.slot.next}
      </Button>
      {mayArchive && (
        <Button key="archive" kind="quiet" keys="E" busy={archive.isBusy} onClick={archive.run}>
          {inbox.slot.archive}
        </Button>
      )}
    </>
  );
}

/** What the agent wrote and did not send, kept until they say otherwise. */
function KeptDraft({ text }: { text: string }) {
  return (
    <p
      dir="auto"
      className="mt-2 rounded-sm border border-line-control border-dashed bg-surface px-2.5 py-2 whitespace-pre-wrap wrap-anywhere"
    >
      {text}
    </p>
  );
}

function DraftActions({ questionId, text }: { questionId: string; text: string }) {
  const { inbox } = useMessages();
  const { drafts } = useDesk();
  return (
    <>
      <CopyButton text={text}>{inbox.slot.copyDraft}</CopyButton>
      <Button kind="quiet" onClick={() => drafts.write(questionId, "")}>
        {inbox.slot.discardDraft}
      </Button>
    </>
  );
}
