export const dynamic = "force-dynamic";

/** The most that this server can do with a list: fifty rows of the inbox's shape, read nowhere, written out for each request. */
export const GET = () =>
  Response.json({ conversations: rows, nextCursor: null }, { headers: { "cache-control": "no-store" } });

const rows = Array.from({ length: 50 }, (_, index) => ({
  id: crypto.randomUUID(),
  entry: "presale",
  interaction: "question",
  state: "open",
  snoozedUntil: null,
  waitingSince: new Date(index * 60_000),
  unansweredCount: 1,
  questionCount: 2,
  snippet: "Hola, ¿tienen el talle 42 en negro para retirar hoy por el local?",
  sortAt: new Date(index * 60_000),
  assigneeId: null,
  assigneeName: null,
  groupName: "Ventas",
  buyerNickname: `COMPRADOR${index}`,
  buyerSourceId: String(182_736_450 + index),
  itemTitle: "Zapatillas Norte Andes Trail 2 impermeables",
  itemPictureUrl: "https://http2.mlstatic.com/D_NQ_NP_000000-MLA00000000000_012026-O.webp",
  isUnread: true,
  answering: null,
}));
