import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { pool } from "@/db/client";
import { type ChannelId, channelIds } from "@/db/vocabulary";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { readIncoming } from "./read-incoming";
import { bodyBytesMax, Crowded, createReceiver, type Incoming } from "./receive";

const holder = globalThis as typeof globalThis & { __mostradorReceive?: (incoming: Incoming) => Promise<void> };

/**
 * Answers a marketplace's notification at `/api/webhooks/<channel>[/<secret>]`.
 *
 * 200 for whatever could be made durable, ours or not, understood or not: any other answer harms the subscription of
 * every store of the application. 404 for an unknown channel or a wrong secret, 400 for a body that was cut off, 408 for
 * one that did not end in time, 413 beyond 64 KiB, 503 when it could not be stored, so that the sender repeats it. Nothing
 * outside is called.
 */
export async function receiveWebhook(request: Request, [channel, secret, ...rest]: string[]): Promise<Response> {
  if (!isChannel(channel) || rest.length > 0 || !isSecret(secret ?? "")) return answer(404);
  try {
    const body = await readWithin(request, { bytesMax: bodyBytesMax, msMax: BODY_MS_MAX });
    if (typeof body === "number") return answer(body);
    holder.__mostradorReceive ??= createReceiver(pool());
    const durable = holder.__mostradorReceive(readIncoming(channel, body, new Date())).then(() => 200 as const);
    return answer(await Promise.race([durable, tooLate()]));
  } catch (error) {
    // The receiver has said so once already.
    if (error instanceof Crowded) return answer(503);
    log.error({ err: error }, "a notification could not be stored");
    return answer(503);
  }
}

/** Whoever takes longer to send a few hundred bytes only holds a place. */
const BODY_MS_MAX = 5_000;

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

/** The body as text, or the status that says why not. Bytes that are not UTF-8 are replaced. */
async function readWithin(
  request: Request,
  { bytesMax, msMax }: { bytesMax: number; msMax: number },
): Promise<string | 400 | 408 | 413> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return 413;
  if (!request.body) return "";
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  const deadline = new Promise<"late">((resolve) => setTimeout(resolve, msMax, "late").unref());
  let text = "";
  let bytes = 0;
  for (;;) {
    const read = await Promise.race([reader.read(), deadline]).catch(() => "cut" as const);
    if (read === "cut") return 400;
    if (read === "late") return leave(reader, 408);
    if (read.done) return text + decoder.decode();
    bytes += read.value.byteLength;
    if (bytes > bytesMax) return leave(reader, 413);
    text += decoder.decode(read.value, { stream: true });
  }
}

/** What is still to come is not waited for. */
function leave<Status>(reader: ReadableStreamDefaultReader, status: Status): Status {
  reader.cancel().catch(() => undefined);
  return status;
}
