/** The sale's own page, where the store's people are signed in already. */
export function orderAddress(siteId: string, sourceId: string): string | null {
  const domain = DOMAINS[siteId];
  return domain ? `https://www.${domain}/ventas/${sourceId}/detalle` : null;
}

const DOMAINS: Record<string, string> = {
  MLA: "mercadolibre.com.ar",
  MLB: "mercadolivre.com.br",
  MLM: "mercadolibre.com.mx",
  MLC: "mercadolibre.cl",
  MCO: "mercadolibre.com.co",
  MLU: "mercadolibre.com.uy",
  MPE: "mercadolibre.com.pe",
};
