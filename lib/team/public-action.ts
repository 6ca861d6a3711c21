import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type DoorRefusal, refusalFrom } from "@/lib/action";

/** A server action for somebody who has no account yet, or cannot enter it: parse, run, translate. The link is the key. */
export function publicAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (input: z.output<Schema>) => Promise<Output>,
): (input: z.input<Schema>) => Promise<Output | DoorRefusal> {
  return async (input) => {
    try {
      const parsed = schema.safeParse(input);
      if (!parsed.success) return { ok: false, reason: "invalid" };
      return await verb(parsed.data);
    } catch (error) {
      unstable_rethrow(error);
      return refusalFrom(error);
    }
  };
}
