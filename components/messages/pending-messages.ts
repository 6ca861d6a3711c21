import type { Refusal } from "@/components/inbox/replies";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";

/** A file that goes with a message, as the composer knows it. */
export type PendingFile = { id: string; name: string; sizeBytes: number; mediaType: string };

/**
 * A message between the press of the key and the moment the server shows it as its own. `unreachable`: our server did not
 * answer, so it may have it or not; the same clientId is sent again, which makes it one message either way.
 */
export type PendingMessage = {
  clientId: string;
  conversationId: string;
  /** The claim it is written in; null in the thread of an order. */
  claimId: string | null;
  text: string;
  files: readonly PendingFile[];
  macroId?: string;
  acknowledged?: ReplyWarning[];
  after: string | null;
  pressedAt: number;
  phase: "sending" | "accepted" | "unreachable";
};

/** Why the last press of a conversation was not accepted, with the words it was about. */
export type RefusedPress = { text: string; refusal: Refusal };

export type Air = {
  messages: readonly PendingMessage[];
  refused: Readonly<Record<string, RefusedPress>>;
};

export type AirAction =
  | { type: "pressed"; message: Omit<PendingMessage, "phase"> }
  | { type: "accepted" | "unreachable" | "retried" | "landed"; clientId: string }
  | { type: "refused"; clientId: string; refusal: Refusal }
  | { type: "forgiven"; conversationId: string };

export const clearAir: Air = { messages: [], refused: {} };

/** What is in the air, after something happened to it. `landed`: the server shows it now. */
export function airAfter(air: Air, action: AirAction): Air {
  switch (action.type) {
    case "pressed": {
      const { message } = action;
      return {
        messages: [...air.messages, { ...message, phase: "sending" }],
        refused: without(air.refused, message.conversationId),
      };
    }
    case "accepted":
      return inPhase(air, action.clientId, "accepted");
    case "unreachable":
      return inPhase(air, action.clientId, "unreachable");
    case "retried":
      return inPhase(air, action.clientId, "sending");
    case "landed":
      return { ...air, messages: air.messages.filter(({ clientId }) => clientId !== action.clientId) };
    case "refused": {
      const message = air.messages.find(({ clientId }) => clientId === action.clientId);
      if (!message) return air;
      return {
        messages: air.messages.filter((one) => one !== message),
        refused: { ...air.refused, [message.conversationId]: { text: message.text, refusal: action.refusal } },
      };
    }
    case "forgiven":
      return { ...air, refused: without(air.refused, action.conversationId) };
  }
}

function inPhase(air: Air, clientId: string, phase: PendingMessage["phase"]): Air {
  return { ...air, messages: air.messages.map((one) => (one.clientId === clientId ? { ...one, phase } : one)) };
}

function without<Value>(values: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = values;
  return others;
}
