import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordCharactersMin = 12;
export const passwordCharactersMax = 256;

/** A PHC string; it takes a core and 19 MiB for a moment. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** A hash nobody's password has, so that an unknown e-mail takes as long to refuse as a wrong password. */
let decoy: Promise<string> | undefined;

/** Takes the same time whether there is a hash to compare with or not. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && matches;
}

export type PasswordRefusal = "password-too-short" | "password-too-long" | "password-common";

/** Length is what counts; the list only stops what every attacker tries first. */
export function passwordRefusal(password: string): PasswordRefusal | null {
  if ([...password].length < passwordCharactersMin) return "password-too-short";
  if (password.length > passwordCharactersMax) return "password-too-long";
  if (isCommon(password.toLowerCase())) return "password-common";
  return null;
}

const COMMON =
  /^(?:(?:password|contrase(?:ñ|n)a|senha|qwerty(?:uiop)?|mercado ?libre|mostrador|admin(?:istrador)?|welcome|letmein|123456789?0?)[\d!.@#*_-]*)+$/;
const isCommon = (password: string) => COMMON.test(password) || new Set(password).size < 4;
