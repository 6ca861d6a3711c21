import "server-only";
import type { z } from "zod";
import { type DoorRefusal, refusalFrom } from "@/lib/action";
import type { Agent } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { Invalid, NotFound } from "@/lib/errors";
import { noteDownload } from "@/lib/events/note-download";

/** Why a door answers without what was asked for. */
export type DoorReason = DoorRefusal["reason"];

const STATUS = {
  invalid: 400,
  "signed-out": 401,
  forbidden: 403,
  "not-found": 404,
  fault: 500,
} as const satisfies Record<DoorReason, number>;

/** A GET for the signed-in agent's browser: session, read, JSON that no cache may keep. */
export async function answerWith(read: (actor: Agent) => Promise<unknown>): Promise<Response> {
  try {
    return json(await read(await currentActor()), 200);
  } catch (error) {
    const refusal = refusalFrom(error);
    return json(refusal, STATUS[refusal.reason]);
  }
}

/** What a request asks for, from its parameters. Throws `Invalid`; any other schema that fails behind a door is a fault. */
export function asked<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new Invalid("parameters");
  return parsed.data;
}

/** What the path of a request names. Throws `NotFound`: what cannot be a name names nothing. */
export function named<Schema extends z.ZodType>(schema: Schema, names: z.input<Schema>): z.output<Schema> {
  const parsed = schema.safeParse(names);
  if (!parsed.success) throw new NotFound("path");
  return parsed.data;
}

/** A GET that the browser keeps as a file: session, read, a line in the history, text of that type under that name. */
export async function answerWithFile(
  { name, type }: { name: string; type: string },
  read: (actor: Agent) => Promise<string>,
): Promise<Response> {
  try {
    const actor = await currentActor();
    const body = await read(actor);
    await noteDownload(actor, name);
    return new Response(body, { headers: fileHeaders(name, type) });
  } catch (error) {
    const refusal = refusalFrom(error);
    return json(refusal, STATUS[refusal.reason]);
  }
}

/**
 * A GET that the browser keeps as a file of any length: session, a line in the history, then text as it is made. What goes wrong before the first
 * piece is answered as everywhere; later the connection breaks off, so that half a file is not taken for a whole one.
 */
export async function answerWithStream(
  { name, type }: { name: string; type: string },
  read: (actor: Agent) => Promise<AsyncIterable<string>> | AsyncIterable<string>,
): Promise<Response> {
  try {
    const actor = await currentActor();
    const pieces = (await read(actor))[Symbol.asyncIterator]();
    const first = await pieces.next();
    await noteDownload(actor, name);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        if (first.done) stream.close();
        else stream.enqueue(encoder.encode(first.value));
      },
      async pull(stream) {
        const piece = await pieces.next();
        if (piece.done) stream.close();
        else stream.enqueue(encoder.encode(piece.value));
      },
      async cancel() {
        await pieces.return?.();
      },
    });
    return new Response(body, { headers: fileHeaders(name, type) });
  } catch (error) {
    const refusal = refusalFrom(error);
    return json(refusal, STATUS[refusal.reason]);
  }
}

/** A GET that answers with what `read` made of it, headers and all: session, then the bytes. */
export async function answerWithBytes(read: (actor: Agent) => Promise<Response>): Promise<Response> {
  try {
    return await read(await currentActor());
  } catch (error) {
    const refusal = refusalFrom(error);
    return json(refusal, STATUS[refusal.reason]);
  }
}

const fileHeaders = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});

const json = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
