import type { AnswererKind, OrderStanding } from "@/db/vocabulary";
import type { BuyerSegment } from "@/lib/analytics/definitions";

/** The numbers: what each one means, said beside it, and the words of their lists and files. */
export const analytics = {
  /** What counts, in the sentence that stands beside the number. Kept with `lib/analytics/definitions.ts`. */
  definitions: {
    revenue:
      "Total de los pedidos pagados, sin envío y ya restado lo que se devolvió. No suma cancelados, devueltos por completo ni sin pagar. Cada moneda va por separado.",
    orders:
      "Pedidos pagados que conservan todo o una parte del dinero. Los que Mercado Libre cubrió con su protección cuentan enteros.",
    averageTicket: "Ingresos totales divididos por el total de pedidos.",
    gross: "Todo lo que se pagó en el período, también lo que después se devolvió.",
    refunded: "Lo que volvió al comprador, en el día de la venta a la que pertenece.",
    cancelled: "Pedidos que se habían pagado y se cancelaron, en el día de la cancelación.",
    day: "Los días son los del huso horario de la tienda. Una venta cuenta el día en que se cerró.",
    before: "Comparado con la misma cantidad de días justo antes; un mes, con los mismos días del mes anterior.",
    beforeToday: "Comparado con ayer hasta la misma hora.",
    recency:
      "Hace cuánto compró por última vez, comparado con los demás compradores: 5 es la quinta parte más reciente.",
    frequency: "Cuántos pedidos hizo, comparado con los demás. Quienes compraron lo mismo tienen el mismo puntaje.",
    value: "Cuánto compró, comparado con los demás, en pasos de dos cifras.",
    segments: "Según la última compra y la cantidad de compras de todo el historial conocido, no del período.",
    claims: "Reclamos abiertos por compradores en el período. No entran los que la tienda hizo como compradora.",
    claimRate: "Reclamos que afectan la reputación sobre las ventas, en la ventana que mira Mercado Libre.",
    atStake: "Lo que todavía no se devolvió de los pedidos con un reclamo abierto.",
    claimRoom:
      "Cuántos reclamos más que afecten la reputación se pueden recibir antes de cambiar de color. Es una estimación: Mercado Libre usa sus propias ventas totales.",
    firstResponse: "Desde el primer mensaje de una conversación hasta la primera respuesta. La mediana.",
    answerTime: "Cada vez que un comprador esperó: desde que escribió hasta que alguien respondió.",
    handleTime: "Desde que el comprador escribió hasta que la conversación quedó resuelta.",
    firstContact: "Conversaciones resueltas con una sola respuesta.",
    withinHour: "Respuestas dadas en 60 minutos o menos, el objetivo de Mercado Libre.",
    credited:
      "Pedidos del mismo comprador por la misma publicación hasta 7 días después de una respuesta. Cada pedido se acredita una sola vez, a la última respuesta.",
    marketplaceResponse:
      "Lo que mide Mercado Libre: últimos 14 días, la primera pregunta de cada comprador por publicación.",
  },
  standings: {
    paid: "Pagado",
    covered: "Cubierto por Mercado Libre",
    disputed: "En disputa",
    "partially-refunded": "Devuelto en parte",
    refunded: "Devuelto",
    "charged-back": "Contracargo",
    cancelled: "Cancelado",
    pending: "Sin pagar",
    abandoned: "Cancelado sin pago",
    replaced: "Reemplazado",
    excluded: "Excluido",
  } satisfies Record<OrderStanding, string>,
  segments: {
    champions: "Campeones",
    loyal: "Fieles",
    promising: "Prometedores",
    new: "Nuevos",
    attention: "Necesitan atención",
    "at-risk": "En riesgo",
    hibernating: "Dormidos",
    lost: "Perdidos",
  } satisfies Record<BuyerSegment, string>,
  answerers: { agent: "Personas", bot: "Bots", elsewhere: "En Mercado Libre" } satisfies Record<AnswererKind, string>,
  columns: {
    order: "Pedido",
    pack: "Paquete",
    date: "Fecha",
    time: "Hora (UTC)",
    hour: "Hora",
    orders: "Pedidos",
    revenue: "Ingresos",
    standing: "Estado",
    value: "Valor",
    currency: "Moneda",
    gross: "Total",
    refunded: "Devuelto",
    units: "Unidades",
    product: "Producto",
    buyer: "Comprador",
    averageTicket: "Ticket promedio",
    firstDay: "Primera compra",
    lastDay: "Última compra",
    recency: "Recencia",
    frequency: "Frecuencia",
    valueScore: "Puntaje de valor",
    segment: "Segmento",
    store: "Tienda",
  },
  files: { sales: "ventas", orders: "pedidos", buyers: "compradores", claims: "reclamos", service: "servicio" },
};
