import { en } from "./en";
import { es } from "./es";
import type { Frames } from "./frames";
import { pt } from "./pt";

/** A message made from a frame, and whether it asks, shares or is clean. */
export interface MadeMessage {
  lang: string;
  text: string;
  label: "request" | "share" | "clean";
}

/** About `perFrame` messages of each frame in the three languages; the same every time. */
export function makeMessages(perFrame: number): MadeMessage[] {
  const pick = pickFrom(7);
  return Object.entries({ es, pt, en }).flatMap(([lang, frames]) => {
    const made = (lines: string, label: MadeMessage["label"], asked: keyof Frames = "data") =>
      split(lines).flatMap((frame) =>
        Array.from({ length: perFrame }, () => ({ lang, text: fill(frame, frames, asked, pick), label })),
      );
    return [
      ...made(frames.asks, "request"),
      ...made(frames.asks, "clean", "safe"),
      ...made(frames.requests, "request"),
      ...made(frames.refusals, "clean"),
      ...made(frames.products, "clean"),
      ...made(frames.shares, "share"),
    ];
  });
}

const HOLES: Record<string, keyof Frames> = { N: "nouns", P: "purposes", O: "things", C: "channels" };
const split = (lines: string) => lines.split("\n");

function fill(frame: string, frames: Frames, asked: keyof Frames, pick: (list: string[]) => string): string {
  const text = frame.replace(/\{([DNPOC])\}/g, (_, hole) => pick(split(frames[HOLES[hole] ?? asked])));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pickFrom(seed: number) {
  let state = seed;
  return (list: string[]) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return list[(state >>> 8) % list.length] ?? "";
  };
}
