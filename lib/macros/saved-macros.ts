import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { reviewMacros } from "./review-macros";

/** The organization's macros as saved texts, for judging them in bulk. */
export async function savedMacros(actor: Agent) {
  const macros = await reviewMacros(actor);
  return macros.map(({ id, name, text, ownerName }) => ({ id, name, text, authorName: ownerName, at: null }));
}
