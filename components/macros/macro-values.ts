import type { Conversation } from "@/components/inbox/queries";
import { formatMoney } from "@/lib/i18n/formats";
import type { MacroValues } from "@/lib/policy/macro-variables";

/**
 * What is known of a conversation for the variables of a macro. Figures are written for the buyer: as the currency's own
 * country does, whatever language the agent reads. Before a sale there is no order.
 */
export function macroValues({ buyer, item, store }: Conversation, agentName: string): MacroValues {
  const isPriced = item && item.priceMinor !== null && item.currency !== null;
  return {
    "comprador.apodo": buyer.nickname,
    "publicacion.titulo": item?.title,
    "publicacion.precio": isPriced ? priceOf(item.priceMinor ?? 0, item.currency ?? "") : null,
    "publicacion.stock": item?.availableQuantity?.toString(),
    "publicacion.garantia": item?.warranty,
    "agente.nombre": agentName.split(" ")[0],
    "tienda.nombre": store.nickname,
  };
}

const priceOf = (amountMinor: number, currency: string) =>
  formatMoney({ amountMinor, currency }, currency === "BRL" ? "pt-br" : "es").replace(/\u00a0/g, " ");
