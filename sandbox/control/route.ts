import type { z } from "zod";
import { type Call, json, type Reply } from "../http/call";
import type { SandboxRoute, World } from "../world";

type Handler = (call: Call, world: World) => Reply | Promise<Reply>;

/** One entry of the control API, below /__sandbox/. */
export const route = (method: SandboxRoute["method"], path: string, handle: Handler): SandboxRoute => ({
  method,
  path: `/__sandbox/${path}`,
  access: "control",
  handle,
});

/** Parses the body first; an empty one counts as `{}`. */
export function withBody<S extends z.ZodType>(
  schema: S,
  act: (body: z.infer<S>, world: World, call: Call) => Reply | Promise<Reply>,
): Handler {
  return (call, world) => {
    const parsed = schema.safeParse(call.body.length === 0 ? {} : call.json);
    if (parsed.success) return act(parsed.data, world, call);
    return wrong(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  };
}

export const wrong = (message: string) => json(400, { error: message });

export const missing = (what: string) => json(404, { error: `There is no ${what}` });
