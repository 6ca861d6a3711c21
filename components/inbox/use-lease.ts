"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNow } from "@/components/ui/use-now";
import { leaseQuestionAction, releaseQuestionAction } from "@/lib/inbox/actions";
import { act } from "./act";
import { useDesk } from "./desk";
import type { Question } from "./queries";

/** While there is typing, the lease is renewed this often. */
const RENEW_MS = 60_000;

/**
 * The question belongs to who is answering it: taken with the first focus, renewed while typing, given back by who
 * leaves without a word. `holder` is somebody else who has it, `until` the end of one's own lease, in milliseconds.
 */
export function useLease(question: Question, me: string) {
  const { drafts } = useDesk();
  const now = useNow(1);
  const [own, setOwn] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ name: string; expiresAt: number } | null>(null);
  const isMine = useRef(false);
  const askedAt = useRef(0);

  const told = question.lease && { ...question.lease, expiresAt: new Date(question.lease.expiresAt).getTime() };
  const mine = Math.max(own ?? 0, told?.userId === me ? told.expiresAt : 0);
  const other = told && told.userId !== me ? { name: told.name, expiresAt: told.expiresAt } : refused;

  async function take() {
    askedAt.current = Date.now();
    const result = await act(() => leaseQuestionAction({ questionId: question.id }));
    if (result.ok) {
      isMine.current = true;
      setRefused(null);
      setOwn(new Date(result.value.expiresAt).getTime());
    } else if (result.reason === "being-answered" && "detail" in result) {
      setRefused({ name: result.detail.name, expiresAt: new Date(result.detail.until).getTime() });
    }
  }

  function release() {
    // A lease of before a reload is told by the server only.
    if (!isMine.current && told?.userId !== me) return;
    isMine.current = false;
    askedAt.current = 0;
    setOwn(null);
    void act(() => releaseQuestionAction({ questionId: question.id }));
  }

  const leave = useEffectEvent(() => {
    void drafts.flush(question.id);
    const draft = drafts.read()[question.id]?.text ?? question.draft ?? "";
    if (draft.trim() === "") release();
  });
  // Leaving the conversation is the end of this component.
  useEffect(() => () => leave(), []);

  return {
    holder: other && other.expiresAt > now ? other : null,
    until: mine > now ? mine : null,
    take: () => void take(),
    /** Somebody is typing: the lease lives on. */
    touch() {
      if (Date.now() - askedAt.current > RENEW_MS) void take();
    },
    release,
    /** The server ends the lease when it takes the reply. */
    hand() {
      isMine.current = false;
      setOwn(null);
    },
  };
}
