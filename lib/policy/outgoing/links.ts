import { makePlain } from "../personal-data/normalize";
import { phrase, type Stretch, stretchOf } from "./find-phrases";

/** Links that lead outside the marketplace, shortened ones among them, however they are spelled. */
export function findLinksOutside(text: string): Stretch[] {
  const reading = makePlain(text);
  const addresses = [...reading.plain.matchAll(ADDRESS)].filter(([found]) => !isMarketplace(found));
  const short = [...reading.plain.matchAll(SHORT_LINK)];
  return [...addresses, ...short].map((match) => stretchOf(reading, match.index, match.index + match[0].length, text));
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/g;

/**
 * Services whose links are always taken down. Source: messages reference, section 6 (Bitly, Bl.ink, Polr, Rebrandly, T2M,
 * TinyURL, URL Shortener by Zapier, Yourls), and others of the same trade.
 */
const SHORT_HOSTS = [
  "bit ly|bl ink|polr me|rebrand ly|t2m io|t2mio com|tinyurl com|zpr io|yourls org",
  "cutt ly|goo gl|ow ly|is gd|shorturl at|rb gy|acortar link|encurtador com br|linktr ee|mpago la|mpago li",
].join("|");
const DOT = String.raw`\s*(?:\.|\(?(?:punto|ponto|dot)\)?)\s*`;
const SHORT_LINK = phrase(SHORT_HOSTS.replaceAll(" ", DOT));

// Compared with the parsed host: "mercadolibre.com.ar@elsewhere.example" leads elsewhere.
function isMarketplace(address: string): boolean {
  const url = address.startsWith("www.") ? `https://${address}` : address;
  if (!URL.canParse(url)) return false;
  return /(?:^|\.)(?:mercadoli[bv]re|mlstatic)\.(?:com|com\.[a-z]{2}|cl|co\.cr)$/.test(
    new URL(url).hostname.replace(/\.+$/, ""),
  );
}
