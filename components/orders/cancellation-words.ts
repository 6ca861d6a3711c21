import type { Messages } from "@/lib/i18n/messages/es";
import type { OrderView } from "@/lib/inbox/after-sale";

/**
 * Why an order was given up, in the agent's language: by the marketplace's code, else by the group of its reason, else by
 * whoever asked for it. Its own sentence is in no language of the agent's, and its lists are open: the rest is general.
 */
export function cancellationWords(cancellation: OrderView["cancellation"], { cancellations }: Messages["orders"]) {
  const { code, group, requestedBy } = cancellation ?? {};
  return (
    wordsFor(code, cancellations.codes) ??
    wordsFor(group, cancellations.groups) ??
    wordsFor(requestedBy, cancellations.groups) ??
    cancellations.unknown
  );
}

/** The marketplace's word may be anything, also the name of something that every object has. */
const wordsFor = (word: string | null | undefined, known: Record<string, string>): string | undefined =>
  word && Object.hasOwn(known, word) ? known[word] : undefined;
