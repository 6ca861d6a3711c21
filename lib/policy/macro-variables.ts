/**
 * What a macro may leave open, as it is written between braces: of the buyer, the item, the order, the agent and the
 * store. The names are the same in every language, so that a shared macro reads alike for the whole team. Before a sale
 * there is no order: those are asked for.
 */
export const MACRO_VARIABLES = [
  "comprador.apodo",
  "publicacion.titulo",
  "publicacion.precio",
  "publicacion.stock",
  "publicacion.garantia",
  "pedido.numero",
  "pedido.estado",
  "pedido.total",
  "agente.nombre",
  "tienda.nombre",
] as const;
export type MacroVariable = (typeof MACRO_VARIABLES)[number];

export type MacroValues = Partial<Record<MacroVariable, string | null>>;

/** One word in braces of a text; `name` is null where it is none of the variables. UTF-16 offsets, end exclusive. */
export type VariableUse = { start: number; end: number; written: string; name: MacroVariable | null };

/**
 * Every variable of a text in order, those nobody knows included: "{nombre}" left by another tool would reach the buyer
 * as it stands. Spaces and capitals inside the braces are forgiven.
 */
export function variablesIn(text: string): VariableUse[] {
  return [...text.matchAll(IN_BRACES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    name: named(match[1] ?? ""),
  }));
}

/**
 * The text with its variables filled. What has no value, or a blank one, stays in braces and is told in `missing`, each
 * once and in order. A value is taken as it is: braces inside it are not filled in their turn.
 */
export function fillMacro(text: string, values: MacroValues): { text: string; missing: MacroVariable[] } {
  const missing = new Set<MacroVariable>();
  let filled = "";
  let at = 0;
  for (const { start, end, written, name } of variablesIn(text)) {
    const value = name && values[name]?.trim();
    if (name && !value) missing.add(name);
    filled += text.slice(at, start) + (value || written);
    at = end;
  }
  return { text: filled + text.slice(at), missing: [...missing] };
}

const IN_BRACES = /\{\s*([\p{L}_][\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*)\s*\}/gu;

const named = (written: string) => MACRO_VARIABLES.find((name) => name === written.toLowerCase()) ?? null;
