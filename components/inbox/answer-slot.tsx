"use client";

import { useEffect, useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { say } from "@/lib/i18n/say";
import { Composer } from "./composer";
import { useDesk, useDraft, usePendingReply } from "./desk";
import { LockedSlot } from "./locked-slot";
import type { Conversation, Question } from "./queries";
import { slotStateOf } from "./slot-state";

/** The one place for the answer to a question. It never disappears: it says why, who, until when, and what can be done. */
export function AnswerSlot({
  conversation,
  question,
  number,
  isDocked = false,
}: {
  conversation: Conversation;
  question: Question;
  number: number;
  isDocked?: boolean;
}) {
  const { messages } = useSpeech();
  const { me, drafts } = useDesk();
  const draft = useDraft(question.id, question.draft);
  const pending = usePendingReply(question.id);
  const slot = slotStateOf(question, { pending, me: me.id, store: conversation.store.state, draft: draft.text });
  const box = useRef<HTMLElement>(null);

  const isOpen = slot.kind === "open";
  const wasOpen = useRef(isOpen);
  // The field that had the focus is gone: whoever sent goes on from the button that leads to the next.
  useEffect(() => {
    const hasLostFocus = document.activeElement === document.body || document.activeElement === null;
    if (wasOpen.current && !isOpen && pending && hasLostFocus) {
      box.current?.querySelector<HTMLElement>("[data-next]")?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen, pending]);

  const isPublishedByMe = slot.kind === "published" && slot.author.kind === "me";
  // The server has discarded the draft with the answer; what this tab remembers of it goes too.
  useEffect(() => {
    if (isPublishedByMe) drafts.forget(question.id);
  }, [isPublishedByMe, drafts, question.id]);

  return (
    <section ref={box} aria-label={say(messages.inbox.slot.label, { number })}>
      {slot.kind === "open" ? (
        <Composer
          conversation={conversation}
          question={question}
          draft={draft}
          refusal={slot.refusal}
          isDocked={isDocked}
        />
      ) : (
        <LockedSlot conversation={conversation} question={question} slot={slot} draft={draft.text} />
      )}
    </section>
  );
}
