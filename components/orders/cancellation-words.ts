import type { Messages } from "@/lib/i18n/messages/es";
import type { OrderView } from "@/lib/inbox/after-sale";

/**
 * Why an order was given up, in the agent's language: by the marketplace's code, else by the group of its reason, else by
 * whoever asked for it. Its own sentence is in no language of the agent's, and its lists are open: the rest is general.
 */
export function cancellationWords(cancellation: OrderView["cancellation"], { cancellations }: Messages["orders"]) {
  const codes: Record<string, string> = cancellations.codes;
  const groups: Record<string, string> = cancellations.groups;
  const { code, group, requestedBy } = cancellation ?? {};
  return codes[code ?? ""] ?? groups[group ?? ""] ?? groups[requestedBy ?? ""] ?? cancellations.unknown;
}
