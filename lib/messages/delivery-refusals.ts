/**
 * Why a message or an opening that was accepted here did not arrive, as `outbox.refusal` says it. Besides these there are
 * `thread-blocked:` with the reason, ours or the marketplace's raw word, and `marketplace:` with a word of its own. Each
 * catalogue has a sentence for each of them.
 */
export const deliveryRefusals = [
  "author-not-allowed",
  "gave-up",
  "assistant-turn",
  "wrong-recipient",
  "no-recipient",
  "thread-blocked",
  "text-too-long",
  "unsupported-characters",
  "attachment-not-found",
  "attachment-refused",
  "attachment-gone",
  "cap-used",
  "use-messages",
  "option-not-available",
  "template-not-valid",
  "promise-too-old",
  "buyer-deactivated",
] as const;
export type DeliveryRefusal = (typeof deliveryRefusals)[number];

/** Refusals that a block or an earlier acceptance may explain better: the thread is read before they are believed. */
const EXPLAINED_BY_THREAD: ReadonlySet<string> = new Set([
  "wrong-recipient",
  "thread-blocked",
  "cap-used",
  "use-messages",
]);

const isOurs = (code: string): boolean => deliveryRefusals.some((known) => known === code);

/** Whether a refusal is believed without reading the thread. */
export const isSure = (code: string): boolean => isOurs(code) && !EXPLAINED_BY_THREAD.has(code);

/** Codes of ours stay as they are; the marketplace's own words are marked as such. */
export const refusalOf = (code: string): string => (isOurs(code) ? code : `marketplace:${code}`);

/** The words themselves were refused, and not the moment: it counts on the macro they came from. */
export const isAboutText = (refusal: string): boolean =>
  refusal.startsWith("marketplace:") || refusal === "text-too-long" || refusal === "unsupported-characters";
