import type { ClaimDimension } from "@/lib/analytics/input";
import type { Messages } from "@/lib/i18n/messages/es";

/** What a claim's key in a dimension is called; a word of the marketplace that we do not know is shown as it came. */
export function claimWords(
  dimension: ClaimDimension,
  { key, label }: { key: string; label: string | null },
  { numbers, claims }: Pick<Messages, "numbers" | "claims">,
): string {
  if (key === "none") return numbers.claims.noKey[dimension];
  if (label) return label;
  const known: Record<string, string> = {
    reason: {},
    product: {},
    stage: claims.stages,
    resolution: numbers.claims.resolutions,
    type: claims.types,
    reputation: claims.reputation,
  }[dimension];
  const word = known[key] ?? known[key.replaceAll("_", "-")] ?? key.replaceAll("_", " ");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
