import type { QueryClient } from "@tanstack/react-query";
import { act } from "@/components/inbox/act";
import { draftKey } from "@/components/inbox/draft-key";
import type { Drafts } from "@/components/inbox/drafts";
import { conversationQuery } from "@/components/inbox/queries";
import type { Refusal } from "@/components/inbox/replies";
import { sendClaimMessageAction } from "@/lib/claims/actions";
import { sendMessageAction } from "@/lib/messages/actions";
import { changeAir, readAir } from "./air";
import type { PendingMessage } from "./pending-messages";

/** After our server did not answer. The same id makes every attempt the same message. */
const RETRY_MS = 5000;

type Tools = {
  queryClient: QueryClient;
  drafts: Drafts;
  /** What was being saved of these words when the key was pressed. */
  draftSaved?: Promise<void>;
  onRefused?: (message: PendingMessage) => void;
};

/** Hands a message over, once; the row stands in the conversation before this returns. */
export function pressMessage(press: Omit<PendingMessage, "clientId" | "pressedAt" | "phase">, tools: Tools): string {
  const clientId = crypto.randomUUID();
  changeAir({ type: "pressed", message: { ...press, clientId, pressedAt: Date.now() } });
  void handOver(clientId, tools);
  return clientId;
}

/** Hands over again what our server may not have heard, under the same ids. */
export function retryLostMessages(tools: Tools) {
  for (const { clientId, phase } of readAir().messages) {
    if (phase !== "unreachable") continue;
    changeAir({ type: "retried", clientId });
    void handOver(clientId, tools);
  }
}

async function handOver(clientId: string, tools: Tools): Promise<void> {
  const message = readAir().messages.find((one) => one.clientId === clientId);
  if (!message) return;
  const { queryClient, drafts, onRefused } = tools;
  const { conversationId } = message;
  await tools.draftSaved;
  const refusal = await handed(message);
  if (refusal === "unreachable") {
    changeAir({ type: "unreachable", clientId });
    setTimeout(() => retryLostMessages(tools), RETRY_MS);
    return;
  }
  changeAir(refusal ? { type: "refused", clientId, refusal } : { type: "accepted", clientId });
  if (refusal) {
    // The words go back to where they were written, unless others stand there by now.
    const key = draftKey(conversationId);
    if (!drafts.read()[key]?.text) drafts.write(key, message.text);
    onRefused?.(message);
  }
  await queryClient.invalidateQueries({ queryKey: conversationQuery(conversationId).queryKey });
  // By now the server shows it, as something on its way or as a message.
  if (!refusal) changeAir({ type: "landed", clientId });
}

async function handed(message: PendingMessage): Promise<Refusal | "unreachable" | null> {
  const { conversationId, claimId, clientId, text, macroId, acknowledged, after, files } = message;
  const outgoing = {
    conversationId,
    clientId,
    text,
    uploadIds: files.map(({ id }) => id),
    macroId,
    acknowledged,
    after,
  };
  const result = claimId
    ? await act(() => sendClaimMessageAction({ ...outgoing, claimId }))
    : await act(() => sendMessageAction(outgoing));
  if (result.ok) return null;
  // A fault may have happened after the message was taken: the same id asks again without harm.
  if (result.reason === "unreachable" || result.reason === "fault") return "unreachable";
  const detail = "detail" in result ? result.detail : undefined;
  return {
    reason: result.reason,
    name: detail && "name" in detail ? (detail.name ?? undefined) : undefined,
    warnings: detail && "warnings" in detail ? detail.warnings : undefined,
    advice: detail && "advice" in detail ? detail.advice : undefined,
  };
}
