import "server-only";
import type { z } from "zod";
import { refusalFrom } from "@/lib/action";
import type { Agent } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { Invalid, NotFound } from "@/lib/errors";

const STATUS = { invalid: 400, "signed-out": 401, forbidden: 403, "not-found": 404, fault: 500 } as const;

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

/** A GET that the browser keeps as a file: session, read, text of that type under that name. */
export async function answerWithFile(
  { name, type }: { name: string; type: string },
  read: (actor: Agent) => Promise<string>,
): Promise<Response> {
  try {
    const body = await read(await currentActor());
    const headers = {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    };
    return new Response(body, { headers });
  } catch (error) {
    const refusal = refusalFrom(error);
    return json(refusal, STATUS[refusal.reason]);
  }
}

const json = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
