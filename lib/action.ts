import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Agent } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { Forbidden, Invalid, NotFound, SignedOut } from "@/lib/errors";
import { log } from "@/lib/log";

/** What every door may answer besides what its verb returns. `reference` is in the log beside the cause. */
export type DoorRefusal =
  | { ok: false; reason: "invalid" | "not-found" | "forbidden" | "signed-out" }
  | { ok: false; reason: "fault"; reference: string };

/**
 * A server action from a verb: session, parse, run, translate. Everything an agent can act on is returned by the verb;
 * what is thrown ends here, once.
 */
export function action<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (actor: Agent, input: z.output<Schema>) => Promise<Output>,
): (input: z.input<Schema>) => Promise<Output | DoorRefusal> {
  return async (input) => {
    try {
      const actor = await currentActor();
      const parsed = schema.safeParse(input);
      if (!parsed.success) return { ok: false, reason: "invalid" };
      return await verb(actor, parsed.data);
    } catch (error) {
      unstable_rethrow(error);
      return refusalFrom(error);
    }
  };
}

/** A thrown error as a person may see it. Bugs and outages are logged with the reference that the person is shown. */
export function refusalFrom(error: unknown): DoorRefusal {
  if (error instanceof SignedOut) return { ok: false, reason: "signed-out" };
  if (error instanceof Invalid) return { ok: false, reason: "invalid" };
  if (error instanceof NotFound) return { ok: false, reason: "not-found" };
  if (error instanceof Forbidden) return { ok: false, reason: "forbidden" };
  const reference = crypto.randomUUID().slice(0, 8);
  log.error({ reference, err: error }, "fault");
  return { ok: false, reason: "fault", reference };
}
