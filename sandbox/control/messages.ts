import { z } from "zod";
import { type Call, json, type Reply } from "../http/call";
import { blockReasons, type Message, moderationReasons, type Thread } from "../message-records";
import { keepAttachment } from "../trade/attachments";
import {
  closeAgent,
  markRead,
  moderateMessage,
  releaseMessage,
  startAgent,
  writeAsAgent,
  writeAsBuyer,
  writeAsSeller,
} from "../trade/messages";
import { changeThread, conversationStatus, counterpartOf, messagesOf, threadOf } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { missing, route, withBody, wrong } from "./route";

export const UploadedFile = z.object({
  name: z.string().min(1),
  base64: z.string(),
  isThreat: z.boolean().optional(),
});

const Write = z.object({
  /** The pack's id, or the order's. */
  pack: z.number().int(),
  sellerId: z.number().int().optional(),
  text: z.string(),
  as: z.enum(["buyer", "agent", "seller"]).default("buyer"),
  /** What moderation says at once. */
  moderation: z.string().optional(),
  files: z.array(UploadedFile).default([]),
});

const ThreadSwitches = z.object({
  /** A reason, known or not; `active` against all that follows from the state; null: as it follows. */
  substatus: z.string().nullable().optional(),
  /** true: the assistant comes between; false: it is gone; a word: the end of the path. */
  agent: z.union([z.boolean(), z.string()]).optional(),
  isAgentClosed: z.boolean().optional(),
  isExcepted: z.boolean().optional(),
  isSupermarket: z.boolean().optional(),
  isGuideLocked: z.boolean().optional(),
  isBuyerGone: z.boolean().optional(),
});

export const messageControl: SandboxRoute[] = [
  route(
    "POST",
    "messages",
    withBody(Write, (body, world) => {
      const thread = threadBehind(world, body.pack, body.sellerId);
      if (!thread) return wrong(`pack: no sale ${body.pack}`);
      const ownerId = body.as === "seller" ? thread.sellerId : thread.buyerId;
      const attachmentIds = body.files.map(({ name, base64, isThreat }) => {
        const bytes = Buffer.from(base64, "base64");
        return keepAttachment(world, { ownerId, name, bytes, isThreat }).id;
      });
      return json(200, written(world, thread, { ...body, attachmentIds }));
    }),
  ),
  route(
    "POST",
    "messages/:id/moderate",
    withBody(z.object({ reason: z.string().default("PERSONAL_DATA") }), ({ reason }, world, call) =>
      onMessage(call, world, (message) => moderateMessage(world, message, reason)),
    ),
  ),
  route("POST", "messages/:id/release", (call, world) =>
    onMessage(call, world, (message) => releaseMessage(world, message)),
  ),
  route("GET", "threads/:pack/:seller", (call, world) => onThread(call, world, (thread) => thread)),
  route(
    "PUT",
    "threads/:pack/:seller",
    withBody(ThreadSwitches, (switches, world, call) =>
      onThread(call, world, (thread) => switchThread(world, thread, switches)),
    ),
  ),
  route("POST", "threads/:pack/:seller/read", (call, world) =>
    onThread(call, world, (thread) => {
      markRead(world, thread, "buyer");
      return thread;
    }),
  ),
  route("GET", "block-reasons", () => json(200, { blockReasons, moderationReasons })),
  route(
    "POST",
    "attachments/:id/age",
    withBody(z.object({ hours: z.number() }), ({ hours }, { state }, call) => {
      const attachment = state.get("attachments", call.part("id"));
      if (!attachment) return missing(`attachment ${call.part("id")}`);
      const createdAt = attachment.createdAt - hours * 3_600_000;
      return json(200, state.put("attachments", attachment.id, { ...attachment, createdAt }));
    }),
  ),
];

function written(
  world: World,
  thread: Thread,
  { as, text, moderation, attachmentIds }: { as: string; text: string; moderation?: string; attachmentIds: string[] },
): Message {
  if (as === "agent") return writeAsAgent(world, thread, text);
  if (as === "buyer") return writeAsBuyer(world, thread, { text, moderation, attachmentIds });
  return writeAsSeller(world, thread, { text, attachmentIds, toId: counterpartOf(thread), through: "site" });
}

/** The panel's switches of one conversation. */
export function switchThread(world: World, thread: Thread, switches: z.infer<typeof ThreadSwitches>): Thread {
  const { substatus, agent, isAgentClosed, ...flags } = switches;
  let current = changeThread(world, thread, {
    ...flags,
    ...(substatus === undefined ? {} : { forced: substatus, forcedAt: substatus === null ? null : Date.now() }),
  });
  if (agent === false) current = changeThread(world, current, { agent: null });
  else if (agent !== undefined) current = startAgent(world, current, agent === true ? undefined : agent);
  return isAgentClosed && current.agent ? closeAgent(world, current) : current;
}

export function threadBehind(world: World, pack: number | string, sellerId?: number): Thread | undefined {
  const owner =
    sellerId ?? (world.state.group("orders", `pack ${pack}`)[0] ?? world.state.get("orders", pack))?.sellerId;
  return owner === undefined ? undefined : threadOf(world, pack, owner);
}

function onThread(call: Call, world: World, act: (thread: Thread) => Thread): Reply {
  const thread = threadOf(world, call.part("pack"), Number(call.part("seller")));
  if (!thread) return missing(`thread ${call.part("pack")} of ${call.part("seller")}`);
  const changed = act(thread);
  return json(200, {
    ...changed,
    conversation: conversationStatus(world, changed),
    messages: messagesOf(world, changed),
  });
}

function onMessage(call: Call, world: World, act: (message: Message) => Message): Reply {
  const message = world.state.get("messages", call.part("id"));
  return message ? json(200, act(message)) : missing(`message ${call.part("id")}`);
}
