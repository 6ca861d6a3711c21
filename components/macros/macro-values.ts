import type { AnyConversation } from "@/components/inbox/queries";
import { formatMoney } from "@/lib/i18n/formats";
import type { MacroValues } from "@/lib/policy/macro-variables";

/**
 * What is known of a conversation for the variables of a macro. Figures are written for the buyer: as the currency's own
 * country does, whatever language the agent reads. Before a sale there is no order, and after it no single listing.
 */
export function macroValues(conversation: AnyConversation, agentName: string): MacroValues {
  const { buyer, store } = conversation;
  return {
    "comprador.apodo": buyer.nickname,
    ...(conversation.entry === "presale" ? listingValues(conversation) : orderValues(conversation)),
    "agente.nombre": agentName.split(" ")[0],
    "tienda.nombre": store.nickname,
  };
}

function listingValues({ item }: Extract<AnyConversation, { entry: "presale" }>): MacroValues {
  const isPriced = item && item.priceMinor !== null && item.currency !== null;
  return {
    "publicacion.titulo": item?.title,
    "publicacion.precio": isPriced ? moneyOf(item.priceMinor ?? 0, item.currency ?? "") : null,
    "publicacion.stock": item?.availableQuantity?.toString(),
    "publicacion.garantia": item?.warranty,
  };
}

function orderValues({ orders, orderSourceId }: Exclude<AnyConversation, { entry: "presale" }>): MacroValues {
  const [order] = orders;
  const [line, ...others] = orders.flatMap(({ items }) => items);
  return {
    "pedido.numero": order?.sourceId ?? orderSourceId,
    "pedido.total": order && orders.length === 1 ? moneyOf(order.total.amountMinor, order.total.currency) : null,
    // Of several products nobody knows which one is meant.
    "publicacion.titulo": others.length === 0 ? line?.title : null,
    "publicacion.precio":
      others.length === 0 && line ? moneyOf(line.unitPrice.amountMinor, line.unitPrice.currency) : null,
  };
}

const moneyOf = (amountMinor: number, currency: string) =>
  formatMoney({ amountMinor, currency }, currency === "BRL" ? "pt-br" : "es").replace(/\u00a0/g, " ");
