import type { ModerationReason } from "../message-records";

const rules: [reason: ModerationReason, sign: RegExp][] = [
  ["OUT_OF_PLACE_LANGUAGE", /\b(idiotas?|imb[eé]cil(es)?|est[uú]pid[oa]s?|burros? de merda|ofensivo)\b/i],
  ["LINK_SHORT_URL", /\b(bit\.ly|bl\.ink|tinyurl\.com|t2mio\.com|yourls|rebrand\.ly|zpr\.io)\b/i],
  ["ML_LINKS_PAYPAL", /paypal\.(com|me)/i],
  ["LINK_MERCADOPAGO", /(mpago\.la|link\.mercadopago|mercadopago\.com)/i],
  ["SOCIAL_NETWORK_LINK", /(instagram|facebook|twitter|tiktok|t\.me\/|wa\.me|whats ?app|\bzap\b)/i],
  ["EVASION_CLAIM_SELLER", /(cerr[aá] el reclamo|no (hagas|abras) (el|un) reclamo|fech[ae] a reclama[cç][aã]o)/i],
  ["PERSONAL_DATA", /([\w.+-]+@[\w-]+\.[\w.]{2,})|((?<!\d)(\+?\d[\d\s().-]{7,}\d)(?!\d))/i],
];

/** Why the marketplace would not let a text through; null when it would. */
export function moderationOf(text: string): ModerationReason | null {
  return rules.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
