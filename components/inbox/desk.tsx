"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from "react";
import { useLive } from "@/components/live/live-provider";
import type { Role } from "@/db/vocabulary";
import { saveDraftAction, sendReplyAction } from "@/lib/inbox/actions";
import type { InboxModule } from "@/lib/inbox/input";
import { saveMessageDraftAction } from "@/lib/messages/actions";
import { act } from "./act";
import { conversationOfDraft } from "./draft-key";
import { createDrafts, type Drafts } from "./drafts";
import { conversationQuery } from "./queries";
import type { PendingReply } from "./replies";
import { createReplyDesk, type Handed, type ReplyDesk } from "./reply-desk";

/** The person in front of the screen. */
export type Me = {
  id: string;
  name: string;
  role: Role;
  /** Belongs to a group, or in the support inbox to a department. */
  hasTeam: boolean;
  /** May say yes or no to what exceeds somebody else's limit. */
  mayApprove: boolean;
};

type Desk = {
  me: Me;
  module: InboxModule;
  drafts: Drafts;
  replies: ReplyDesk;
  /** Opens a conversation, or the list alone. */
  select: (conversationId: string | null) => void;
  /** Opens whoever waits next; the list alone when nobody does. */
  selectNext: () => void;
};

const DeskContext = createContext<Desk | null>(null);

/** What the parts of an inbox share: who works here, what is being written and what is on its way. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk needs an <InboxDesk> above it");
  return desk;
}

export function InboxDesk({
  me,
  module,
  select,
  selectNext,
  children,
}: Pick<Desk, "me" | "module" | "select" | "selectNext"> & { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { state } = useLive();
  const [drafts] = useState(() => createDrafts(saveDraft));
  const [replies] = useState(() =>
    createReplyDesk(async (reply) => {
      // A pause of the draft must not end after the answer that discards it.
      await drafts.flush(reply.questionId);
      const handed = await handReply(reply);
      void queryClient.invalidateQueries({ queryKey: conversationQuery(reply.conversationId).queryKey });
      return handed;
    }),
  );

  // Back in touch with the server: what it may have missed is said again.
  useEffect(() => {
    if (state !== "live") return;
    void drafts.saveAll();
    replies.retryUnreachable();
  }, [state, drafts, replies]);

  // The browser asks before it throws away words that only this tab has.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (drafts.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [drafts]);

  return <DeskContext value={{ me, module, drafts, replies, select, selectNext }}>{children}</DeskContext>;
}

/** The draft of a question or of a message: what is being written here, or what the server has kept. */
export function useDraft(questionId: string, kept: string | null) {
  const { drafts } = useDesk();
  const draft = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.read()[questionId],
    () => undefined,
  );
  return draft ?? { text: kept ?? "", state: "saved" as const };
}

/** The reply to a question that is on its way from here. */
export function usePendingReply(questionId: string) {
  const { replies } = useDesk();
  return useSyncExternalStore(
    replies.subscribe,
    () => replies.read()[questionId],
    () => undefined,
  );
}

async function saveDraft(key: string, text: string): Promise<boolean> {
  const conversationId = conversationOfDraft(key);
  const result = await act(() =>
    conversationId ? saveMessageDraftAction({ conversationId, text }) : saveDraftAction({ questionId: key, text }),
  );
  return result.ok;
}

async function handReply({ questionId, clientId, text, macroId, acknowledged }: PendingReply): Promise<Handed> {
  const result = await act(() => sendReplyAction({ questionId, clientId, text, macroId, acknowledged }));
  if (result.ok) return { kind: "accepted" };
  // A fault may have happened after the reply was taken: the same id asks again without harm.
  if (result.reason === "unreachable" || result.reason === "fault") return { kind: "unreachable" };
  const detail = "detail" in result ? result.detail : undefined;
  const name = detail && "name" in detail ? (detail.name ?? undefined) : undefined;
  const warnings = detail && "warnings" in detail ? detail.warnings : undefined;
  const advice = detail && "advice" in detail ? detail.advice : undefined;
  return { kind: "refused", refusal: { reason: result.reason, name, warnings, advice } };
}
