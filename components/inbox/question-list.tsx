"use client";

import { ChevronDown } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import { AnswerSlot } from "./answer-slot";
import type { Conversation } from "./queries";
import { QuestionItem } from "./question-item";
import { NARROW, useMedia } from "./use-media";

/** Answered questions in sight above the ones that wait; the older ones are folded. */
const ANSWERED_SHOWN = { wide: 4, narrow: 1 } as const;

/** The questions in the order asked, each with its own answer. On a narrow screen the one being answered is docked. */
export function QuestionList({ conversation }: { conversation: Conversation }) {
  const { messages, locale } = useSpeech();
  const isNarrow = useMedia(NARROW);
  const [isUnfolded, setUnfolded] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { questions } = conversation;

  const firstWaiting = questions.findIndex(({ obstacle }) => obstacle === null);
  const settled = firstWaiting < 0 ? questions.length - 1 : firstWaiting;
  const shownAnswered = isNarrow ? ANSWERED_SHOWN.narrow : ANSWERED_SHOWN.wide;
  const foldable = Math.max(0, settled - shownAnswered);
  const folded = isUnfolded ? 0 : foldable;

  const waiting = questions.filter(({ obstacle }) => obstacle === null);
  const docked = waiting.find(({ id }) => id === chosenId) ?? waiting[0];

  // The latest is what a person comes for; older ones are above it.
  useLayoutEffect(() => {
    pane.current?.scrollTo({ top: pane.current.scrollHeight });
  }, []);

  return (
    <>
      <div ref={pane} className="scroll-pane flex-1">
        <ol className="px-6 pt-1 pb-6 max-md:px-4">
          {foldable > 0 && (
            <li>
              <button
                type="button"
                aria-expanded={isUnfolded}
                onClick={() => setUnfolded(!isUnfolded)}
                className="focus-in flex h-11 w-full items-center gap-2 rounded-sm border-b text-2 transition-colors hover:text-1"
              >
                <Icon of={ChevronDown} size={14} className={cn("transition-[rotate]", isUnfolded && "rotate-180")} />
                {isUnfolded
                  ? messages.inbox.conversation.fold
                  : say(messages.inbox.conversation.folded, { count: folded }, locale)}
              </button>
            </li>
          )}
          {questions.slice(folded).map((question, index) => (
            <QuestionItem
              key={question.id}
              conversation={conversation}
              question={question}
              number={folded + index + 1}
              dock={question.obstacle === null && isNarrow !== false ? (isNarrow ? "docked" : "unknown") : "inline"}
              onChoose={waiting.length > 1 && question.id !== docked?.id ? () => setChosenId(question.id) : undefined}
            />
          ))}
        </ol>
      </div>
      {docked && isNarrow !== false && (
        <div className="shrink-0 border-t bg-canvas p-2 pb-[max(8px,env(safe-area-inset-bottom))] md:hidden">
          <AnswerSlot
            key={docked.id}
            conversation={conversation}
            question={docked}
            number={questions.indexOf(docked) + 1}
            isDocked
          />
        </div>
      )}
    </>
  );
}
