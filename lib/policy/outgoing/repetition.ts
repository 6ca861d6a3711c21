/** Within this time the same text to several buyers counts as repeated. */
export const REPETITION_HOURS = 24;

/** Short answers repeat by themselves ("Sí, hay stock."): only what reads like a template counts. */
const TEMPLATE_CHARACTERS_MIN = 60;
const OTHERS_MIN = 3;

/** Whether a text that has gone to this many other buyers reads as a template. Source: messages reference, section 11. */
export const isRepeated = (text: string, sentToOthers: number): boolean =>
  sentToOthers >= OTHERS_MIN && [...text].length >= TEMPLATE_CHARACTERS_MIN;
