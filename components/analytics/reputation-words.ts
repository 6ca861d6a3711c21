import type { Messages } from "@/lib/i18n/messages/es";
import type { Reputation } from "./queries";

type Words = Messages["numbers"]["reputation"];

/** "Verde, MercadoLíder Gold"; the marketplace's own word for a medal we do not know. */
export function standingWords({ colour, medal }: Pick<Reputation, "colour" | "medal">, words: Words): string {
  if (colour === null) return words.noColour;
  const medals: Record<string, string> = words.medals;
  return [words.colours[colour], medal && (medals[medal] ?? medal)].filter(Boolean).join(", ");
}

/** The days that count, out of the marketplace's "60 days"; null for other words, which are shown as they are. */
export function windowDays(window: string | null): number | null {
  const days = /^(\d+) days?$/.exec(window ?? "")?.[1];
  return days === undefined ? null : Number(days);
}

/** How much of what is allowed has been used: calm below four fifths, then amber, and red when nothing is left. */
export function gaugeTone({ value, left }: { value: number; left: number | null }): "ok" | "warn" | "late" {
  if (left === null) return "ok";
  if (left === 0) return "late";
  return value >= 0.8 * (value + left) ? "warn" : "ok";
}
