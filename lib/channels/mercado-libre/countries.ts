import type { Country } from "@/lib/channels/channel";

type Site = Country & { authorizationHost: string };

/**
 * Every site where a seller may have an account, the largest first, with the host of its consent page.
 *
 * Source: oauth reference, section 1 (Autenticación y Autorización, 29/12/2025; Dominios y categorías, 30/12/2025). The
 * hosts of Costa Rica and Cuba are not confirmed officially.
 */
const SITES: Site[] = [
  site("MLA", "AR", "ARS", "mercadolibre.com.ar"),
  site("MLB", "BR", "BRL", "mercadolivre.com.br", "pt"),
  site("MLM", "MX", "MXN", "mercadolibre.com.mx"),
  site("MLC", "CL", "CLP", "mercadolibre.cl"),
  site("MCO", "CO", "COP", "mercadolibre.com.co"),
  site("MLU", "UY", "UYU", "mercadolibre.com.uy"),
  site("MPE", "PE", "PEN", "mercadolibre.com.pe"),
  site("MEC", "EC", "USD", "mercadolibre.com.ec"),
  site("MLV", "VE", "VES", "mercadolibre.com.ve"),
  site("MCR", "CR", "CRC", "mercadolibre.co.cr"),
  site("MPA", "PA", "PAB", "mercadolibre.com.pa"),
  site("MRD", "DO", "DOP", "mercadolibre.com.do"),
  site("MBO", "BO", "BOB", "mercadolibre.com.bo"),
  site("MPY", "PY", "PYG", "mercadolibre.com.py"),
  site("MGT", "GT", "GTQ", "mercadolibre.com.gt"),
  site("MHN", "HN", "HNL", "mercadolibre.com.hn"),
  site("MNI", "NI", "NIO", "mercadolibre.com.ni"),
  site("MSV", "SV", "USD", "mercadolibre.com.sv"),
  site("MCU", "CU", "CUP", "mercadolibre.com.cu"),
];

/** The sites as everybody may see them, the largest first. */
export const countries: readonly Country[] = SITES.map(({ authorizationHost: _, ...country }) => country);

/** The origin of a site's consent page, for example `https://auth.mercadolivre.com.br`; null for a site we do not know. */
export function authorizationOrigin(siteId: string): string | null {
  const found = SITES.find((each) => each.siteId === siteId);
  return found ? `https://${found.authorizationHost}` : null;
}

function site(
  siteId: string,
  countryCode: string,
  currency: string,
  domain: string,
  language: Country["language"] = "es",
): Site {
  return { siteId, countryCode, currency, language, authorizationHost: `auth.${domain}` };
}
