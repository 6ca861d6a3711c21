import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { pool } from "@/db/client";
import { type ChannelId, channelIds } from "@/db/vocabulary";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { readIncoming } from "./read-incoming";
import { bodyBytesMax, createReceiver, type Incoming } from "./receive";

const holder = globalThis as typeof globalThis & { __mostradorReceive?: (incoming: Incoming) => Promise<void> };

/**
 * Answers a marketplace's notification at `/api/webhooks/<channel>[/<secret>]`.
 *
 * 200 for whatever could be made durable, ours or not, understood or not: any other answer harms the subscription of
 * every store of the application. 404 for an unknown channel or a wrong secret, 413 beyond 64 KiB, 503 when it could
 * not be stored, so that the sender repeats it. Nothing outside is called.
 */
export async function receiveWebhook(request: Request, [channel, secret, ...rest]: string[]): Promise<Response> {
  if (!isChannel(channel) || rest.length > 0 || !isSecret(secret ?? "")) return answer(404);
  const body = await readWithin(request, bodyBytesMax);
  if (body === null) return answer(413);
  try {
    holder.__mostradorReceive ??= createReceiver(pool());
    const durable = holder.__mostradorReceive(readIncoming(channel, body, new Date())).then(() => 200 as const);
    return answer(await Promise.race([durable, tooLate()]));
  } catch (error) {
    log.error({ err: error }, "a notification could not be stored");
    return answer(503);
  }
}

/** The marketplace waits 500 ms. Later it sends again, which is harmless, so a stuck database is said and not waited for. */
const ANSWER_MS_MAX = 450;
const tooLate = () => new Promise<503>((resolve) => setTimeout(resolve, ANSWER_MS_MAX, 503).unref());

const answer = (status: number) =>
  new Response(null, { status, ...(status === 503 && { headers: { "retry-after": "5" } }) });

const isChannel = (word: string | undefined): word is ChannelId =>
  (channelIds as readonly string[]).includes(word ?? "");

/** Hashes are compared, so that neither length nor content shows in the time it takes. */
function isSecret(given: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(env().meli.webhookSecret));
}

/** The body as text, or null at the first byte too many. Bytes that are not UTF-8 are replaced. */
async function readWithin(request: Request, bytesMax: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
