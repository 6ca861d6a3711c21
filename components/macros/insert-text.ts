/**
 * A text with another one put in place of its selection, set off by a space from the words it touches. `caret`: behind
 * what was put in. UTF-16 offsets.
 */
export function withInsertion(
  text: string,
  insertion: string,
  { start, end }: { start: number; end: number },
): { text: string; caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const opening = before === "" || /\s$/.test(before) ? "" : " ";
  const closing = after === "" || /^[\s.,;:!?)]/.test(after) ? "" : " ";
  const head = before + opening + insertion;
  return { text: head + closing + after, caret: head.length };
}
