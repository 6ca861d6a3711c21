import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import { guideOf } from "./guide-of";
import type { ListOpenings } from "./input";
import { threadFor } from "./thread-for";

/** A reason for which the marketplace lets the seller begin, with its own words and how often it may still be used. */
export type OpeningOption = {
  id: string;
  description: string | null;
  form: "template" | "free-text";
  /** Null when the marketplace does not say. */
  maxCharacters: number | null;
  left: number | null;
  isAvailable: boolean;
  templates: { id: string; text: string | null; variables: { sourceId: string; type: "number" | "text" }[] }[];
};

/**
 * For which reasons a conversation may be begun now, asked of the marketplace at this moment. Refuses `use-messages` when
 * the buyer has written already, `thread-blocked`, `buyer-deactivated`, `marketplace-unavailable`.
 */
export async function listOpenings(actor: Agent, { conversationId }: ListOpenings, { on }: Here = {}) {
  authorize(actor, "conversation.reply");
  const thread = await inOrganization(actor.organizationId, (tx) => threadFor(tx, actor, conversationId), on);
  const guide = await guideOf({ ...thread, organizationId: actor.organizationId }, thread.ref);
  if (!guide.ok) return guide;
  const options = guide.value.map(
    ({ sourceId, description, form, maxCharacters, left, enabled, templates }): OpeningOption => ({
      id: sourceId,
      description,
      form,
      maxCharacters,
      left,
      isAvailable: enabled && left !== 0,
      templates: templates.map((template) => ({
        id: template.sourceId,
        text: template.text,
        variables: template.variables,
      })),
    }),
  );
  return ok({ options });
}
