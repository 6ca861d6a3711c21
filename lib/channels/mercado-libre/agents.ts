/**
 * The account of the marketplace's own agent, which stands between buyer and seller in some threads, by site. It can be
 * changed where the channel is made. Source: messages reference, section 5 (Gestión de mensajes, 27/04/2026).
 */
export const AGENTS: Record<string, string> = {
  MLA: "3037674934",
  MLB: "3037675074",
  MLC: "3020819166",
  MCO: "3037204123",
  MLM: "3037204279",
};

/** Uruguay's, and that of every site without one of its own. */
export const AGENT_ELSEWHERE = "3037204685";
