/** How a password that is being written stands. `missing` counts the characters that are still needed. */
export type PasswordStrength =
  | { level: "empty" | "common" | "fair" | "good" | "strong" }
  | { level: "short"; missing: number };

/**
 * A hint while typing, not a judgement: the server decides. Length is what counts; repeating a few characters adds
 * nothing to it.
 */
export function passwordStrength(password: string, charactersMin: number): PasswordStrength {
  const length = [...password].length;
  if (length === 0) return { level: "empty" };
  if (length < charactersMin) return { level: "short", missing: charactersMin - length };
  const variety = new Set(password.toLowerCase()).size;
  if (variety < 4) return { level: "common" };
  const worth = Math.min(length, variety * 2);
  if (worth < charactersMin + 3) return { level: "fair" };
  return { level: worth < charactersMin + 8 ? "good" : "strong" };
}
