import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { Forbidden, SignedOut } from "@/lib/errors";
import { log } from "@/lib/log";
import type { AuthorizationRefusal } from "./refusals";

/** The page that says how a visit to the consent page ended. */
export const resultPage = (result: AuthorizationRefusal | "connected" | "reconnected") =>
  `/integrations/mercado-libre?result=${result}`;

/**
 * Runs one step of an authorization for the signed-in person and sends the browser on to where it says. Nothing that the
 * browser brought is repeated: neither in an address nor to whom it goes next.
 */
export async function leadOn(step: (actor: Agent) => Promise<string>): Promise<Response> {
  return new Response(null, {
    status: 303,
    headers: { location: await destination(step), "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });
}

async function destination(step: (actor: Agent) => Promise<string>): Promise<string> {
  try {
    return await step(await currentActor());
  } catch (error) {
    if (error instanceof SignedOut) return "/sign-in";
    if (error instanceof Forbidden) return resultPage("forbidden");
    log.error({ err: error }, "authorization failed");
    return resultPage("fault");
  }
}
