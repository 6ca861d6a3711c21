import { judgeReply, type ReplyJudgement, type ReplyToJudge } from "./judge-reply";
import { type MacroVariable, variablesIn } from "./macro-variables";

/** `unknown-variable`: something in braces that is no variable; `written` is it, braces included. */
export type MacroJudgement = ReplyJudgement | { ok: false; reason: "unknown-variable"; findings: []; written: string };

/**
 * Whether a text may be kept as a macro: it must pass, with plausible values in its variables, all that a reply must
 * pass. The offsets of the findings are those of the text as it was given, braces included.
 */
export function judgeMacro({ text, ...rest }: ReplyToJudge): MacroJudgement {
  const uses = variablesIn(text);
  const unknown = uses.find(({ name }) => name === null);
  if (unknown) return { ok: false, reason: "unknown-variable", findings: [], written: unknown.written };

  const pieces: Piece[] = [];
  let sample = "";
  let at = 0;
  for (const { start, end, name } of uses) {
    sample += text.slice(at, start);
    const value = name ? SAMPLES[name] : "";
    pieces.push({ start, end, sampleStart: sample.length, sampleEnd: sample.length + value.length });
    sample += value;
    at = end;
  }
  const judgement = judgeReply({ ...rest, text: sample + text.slice(at) });
  if (judgement.ok) return { ...judgement, text: text.replace(/\r\n?/g, "\n").trim() };
  const findings = judgement.findings.map((finding) => ({
    ...finding,
    start: placeOf(finding.start, pieces, "start"),
    end: placeOf(finding.end, pieces, "end"),
  }));
  return { ...judgement, findings };
}

/** Where a variable stands in the text, and where its sample stands in the text that is judged. */
type Piece = { start: number; end: number; sampleStart: number; sampleEnd: number };

/** An offset of the judged text in the text with braces; inside a sample, the near edge of its variable. */
function placeOf(offset: number, pieces: readonly Piece[], edge: "start" | "end"): number {
  let shift = 0;
  for (const piece of pieces) {
    if (offset < piece.sampleStart || (edge === "end" && offset === piece.sampleStart)) break;
    if (offset < piece.sampleEnd || (edge === "end" && offset === piece.sampleEnd)) return piece[edge];
    shift = piece.end - piece.sampleEnd;
  }
  return offset + shift;
}

/** Values as they look in life, and that no rule objects to. */
const SAMPLES: Record<MacroVariable, string> = {
  "comprador.apodo": "PATO.RUNNER82",
  "publicacion.titulo": "Zapatillas Norte Andes Trail 2",
  "publicacion.precio": "$ 45.999",
  "publicacion.stock": "23",
  "publicacion.garantia": "90 días",
  "pedido.numero": "2000003508897196",
  "pedido.estado": "en camino",
  "pedido.total": "$ 45.999",
  "agente.nombre": "Lucía",
  "tienda.nombre": "CASA.AURORA",
};
