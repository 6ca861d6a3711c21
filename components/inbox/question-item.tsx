"use client";

import { Ban, Check } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AnswerSlot } from "./answer-slot";
import { AnswerWords } from "./answer-words";
import type { Conversation, Question } from "./queries";
import { Waiting } from "./waiting";

/**
 * A question with its answer, or with the place for one. `dock`: whether that place is here, at the foot of the pane, or
 * not known yet while hydrating.
 */
export function QuestionItem({
  conversation,
  question,
  number,
  dock,
  onChoose,
}: {
  conversation: Conversation;
  question: Question;
  number: number;
  dock: "inline" | "docked" | "unknown";
  /** Puts this question's slot at the foot, in place of another's. */
  onChoose?: () => void;
}) {
  const { messages, locale, timeZone } = useSpeech();
  const now = useNow(60);
  const { conversation: words } = messages.inbox;
  const isAnswered = question.answeredAt !== null && question.obstacle === "already-answered";
  const isWaiting = question.obstacle === null;
  const isLast = conversation.questions.at(-1)?.id === question.id;

  return (
    <li className="group/question relative grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 pt-5">
      <span
        aria-hidden="true"
        className="absolute top-11.5 -bottom-4.5 left-[11.5px] w-px bg-line group-last/question:hidden"
      />
      <span
        aria-hidden="true"
        className={cn(
          "relative z-1 grid size-6 place-items-center rounded-full font-medium text-12",
          isAnswered && "border border-ok-line bg-ok-soft text-ok",
          isWaiting && "border-[1.5px] border-ink bg-surface text-1",
          !isAnswered && !isWaiting && "border border-line-strong bg-surface text-3",
        )}
      >
        {isAnswered ? <Icon of={Check} size={14} /> : isWaiting ? number : <Icon of={Ban} size={12} />}
      </span>
      <div className="min-w-0">
        <div className="flex min-h-6 items-center gap-2 text-12 text-3">
          <h2 className={cn("font-medium", isWaiting && "text-2")}>{say(words.question, { number })}</h2>
          <time dateTime={question.askedAt} className="tnum">
            {formatDateTime(question.askedAt, now, { locale, timeZone })}
          </time>
          {question.deletedFromListing && <span className="truncate">· {words.removedFromListing}</span>}
          <span className="flex-1" />
          {isWaiting && <Waiting since={question.askedAt} as="sentence" />}
        </div>
        {question.text ? (
          <p dir="auto" className="mt-0.5 max-w-[64ch] font-medium text-14 whitespace-pre-wrap wrap-anywhere">
            {question.text}
          </p>
        ) : (
          <p className="mt-0.5 text-14 text-3">{words.empty}</p>
        )}
        {onChoose && dock === "docked" && (
          <Button className="mt-2" onClick={onChoose}>
            {words.answerThis}
          </Button>
        )}
        {isAnswered && !isLast && !question.draft ? (
          <div className="mt-2.5 border-l-2 border-line-strong pl-3">
            <AnswerWords question={question} />
          </div>
        ) : (
          dock !== "docked" && (
            <div className={cn("mt-3", dock === "unknown" && "max-md:hidden")}>
              <AnswerSlot conversation={conversation} question={question} number={number} />
            </div>
          )
        )}
      </div>
    </li>
  );
}
