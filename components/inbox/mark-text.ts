import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import { variablesIn } from "@/lib/policy/macro-variables";

/** A stretch of a text, UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** What breaks a rule where it stands: phrases, and variables that nobody filled. */
export function brokenStretches(text: string, judgement: ReplyJudgement | null): readonly Span[] {
  if (!judgement || judgement.ok) return [];
  return judgement.reason === "unfilled-variable" ? variablesIn(text) : judgement.findings;
}

/** The text in order, cut where phrases begin and end; phrases that overlap are one. */
export function markedPieces(text: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of joined(spans, text.length)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** The text without those phrases, and without the gap they leave behind. `caret`: where the last of them began. */
export function withoutPhrases(text: string, spans: readonly Span[]): { text: string; caret: number } {
  let kept = "";
  let at = 0;
  let caret = text.length;
  for (const { start, end } of joined(spans, text.length)) {
    kept += text.slice(at, start);
    const rest = text.slice(end);
    const gap = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
    const touchesSpace = kept === "" || /\s$/.test(kept);
    at = end + (touchesSpace || gap === rest.length ? gap : 0);
    caret = kept.length;
  }
  const result = kept + text.slice(at);
  return { text: at >= text.length ? result.trimEnd() : result, caret: Math.min(caret, result.trimEnd().length) };
}

function joined(spans: readonly Span[], length: number): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
