import "server-only";
import { inOrganization, type Transaction } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { GuideOption, GuideTemplate } from "@/lib/channels/messages-facet";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { askSecondOpinion } from "@/lib/inbox/ask-second-opinion";
import { conversationFor } from "@/lib/inbox/scope";
import { ok, refused } from "@/lib/result";
import { type ComposeRefusal, composeOutgoing } from "./compose-outgoing";
import { guideOf } from "./guide-of";
import type { SendOpening } from "./input";
import type { OpeningTerms } from "./opening-terms";
import { alreadyAsked, type ComposerRefusal, composerRefusal, keepMessageDraft, queueDelivery } from "./send-message";
import { threadFor } from "./thread-for";
import { composerFor } from "./thread-state";

/** Why a conversation was not begun. Each catalogue has a sentence for each of them. */
export type OpeningRefusal =
  | ComposeRefusal
  | ComposerRefusal
  | "use-messages"
  | "buyer-deactivated"
  | "marketplace-unavailable"
  | "option-not-available"
  | "cap-used"
  | "template-not-valid"
  | "variables-incomplete"
  | "same-message-with-other-text";

/**
 * Begins a conversation for one of the marketplace's reasons, in its words or in ours. The guide is asked again at this
 * moment, so that a reason that is used up or gone is refused here. Words of ours, also those that fill a template, are
 * judged like every text; the template's own are the marketplace's.
 */
export async function sendOpening(
  actor: Agent,
  { conversationId, clientId, optionId, choice, acknowledged = [] }: SendOpening,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  const repeats = (tx: Transaction) =>
    alreadyAsked(tx, { clientId, conversationId, kind: "opening", text: "", charset: "latin1" });
  const { thread, earlier } = await inOrganization(
    actor.organizationId,
    async (tx) => ({ thread: await threadFor(tx, actor, conversationId), earlier: await repeats(tx) }),
    on,
  );
  // Before the guide, which says that the reason is used up once the first one has left.
  if (earlier) return earlier;
  const guide = await guideOf({ ...thread, organizationId: actor.organizationId }, thread.ref);
  if (!guide.ok) return guide;
  const chosen = chosenFrom(guide.value, optionId, choice);
  if (!chosen.ok) return chosen;
  const { text, terms, setIn, maxCharacters } = chosen.value;
  const opinion = await askSecondOpinion(text);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      const repeated = await repeats(tx);
      if (repeated) return repeated;
      const composer = await composerFor(tx, conversationId, now);
      // Whoever may write freely needs no guide.
      if (composer.kind === "open" && composer.to === "thread") return refused("use-messages");
      if (composer.kind !== "opening") return composerRefusal(tx, composer);
      const composed = await composeOutgoing(tx, actor, {
        kind: "opening",
        clientId,
        conversation,
        text,
        rules: {
          limits: { minCharacters: 1, maxCharacters: maxCharacters ?? thread.maxCharacters },
          charset: "latin1",
          allowsContactData: false,
        },
        ...(setIn && { setIn }),
        acknowledged,
        opinion,
        terms,
        now,
      });
      if (!composed.ok) return composed;
      if (!setIn) await keepMessageDraft(tx, actor, conversationId, composed.value.text, now);
      await queueDelivery(tx, conversation, clientId);
      await recordEvent(tx, actor, {
        kind: "reply.queued",
        conversationId,
        at: now,
        detail: { clientId, kind: "opening", option: optionId },
      });
      return ok({ clientId, state: "queued" as const });
    },
    on,
  );
}

type Chosen = {
  /** What a person wrote. */
  text: string;
  terms: OpeningTerms;
  setIn?: (words: string) => string;
  maxCharacters: number | null;
};

function chosenFrom(options: readonly GuideOption[], optionId: string, choice: SendOpening["choice"]) {
  const option = options.find(({ sourceId }) => sourceId === optionId);
  if (!option?.enabled || option.form !== choice.form) return refused("option-not-available");
  if (option.left === 0) return refused("cap-used");
  if (choice.form === "free-text") {
    return ok<Chosen>({ text: choice.text, terms: { optionId }, maxCharacters: option.maxCharacters });
  }
  const template = option.templates.find(({ sourceId }) => sourceId === choice.templateId);
  if (!template) return refused("template-not-valid");
  const values = valuesFor(template, choice.variables);
  if (!values) return refused("variables-incomplete");
  return ok<Chosen>({
    text: values.flatMap(({ value }) => (typeof value === "string" ? value : [])).join("\n"),
    terms: { optionId, templateId: template.sourceId, ...(values.length > 0 && { variables: values }) },
    setIn: (words) => filledIn(template, values) ?? words,
    maxCharacters: option.maxCharacters,
  });
}

type Value = { sourceId: string; value: number | string };

/** One for each variable, of its type, in the template's order. Null when one is missing or no number where one is due. */
function valuesFor({ variables }: GuideTemplate, given: readonly Value[]): Value[] | null {
  const values: Value[] = [];
  for (const { sourceId, type } of variables) {
    const found = given.find((each) => each.sourceId === sourceId)?.value;
    if (found === undefined || String(found).trim() === "") return null;
    const value = type === "number" ? Number(found) : String(found);
    if (typeof value === "number" && !(Number.isSafeInteger(value) && value >= 0)) return null;
    values.push({ sourceId, value });
  }
  return values;
}

/** As the buyer will read it, as far as the marketplace tells: it marks numbers with `%d`. For showing only. */
function filledIn({ text }: GuideTemplate, values: readonly Value[]): string | null {
  const numbers = values.flatMap(({ value }) => (typeof value === "number" ? value : []));
  return text === null ? null : text.replace(/%d/g, () => String(numbers.shift() ?? "%d"));
}
