interface Site {
  id: string;
  name: string;
  currencyId: string;
  locale: string;
}

export const sites: readonly Site[] = [
  { id: "MCR", name: "Costa Rica", currencyId: "CRC", locale: "es-CR" },
  { id: "MLA", name: "Argentina", currencyId: "ARS", locale: "es-AR" },
  { id: "MLM", name: "Mexico", currencyId: "MXN", locale: "es-MX" },
  { id: "MLV", name: "Venezuela", currencyId: "VES", locale: "es-VE" },
  { id: "MPY", name: "Paraguay", currencyId: "PYG", locale: "es-PY" },
  { id: "MLC", name: "Chile", currencyId: "CLP", locale: "es-CL" },
  { id: "MLU", name: "Uruguay", currencyId: "UYU", locale: "es-UY" },
  { id: "MPA", name: "Panamá", currencyId: "PAB", locale: "es-PA" },
  { id: "MRD", name: "Dominicana", currencyId: "DOP", locale: "es-DO" },
  { id: "MCU", name: "Cuba", currencyId: "CUP", locale: "es-CU" },
  { id: "MPE", name: "Perú", currencyId: "PEN", locale: "es-PE" },
  { id: "MCO", name: "Colombia", currencyId: "COP", locale: "es-CO" },
  { id: "MLB", name: "Brasil", currencyId: "BRL", locale: "pt-BR" },
  { id: "MHN", name: "Honduras", currencyId: "HNL", locale: "es-HN" },
  { id: "MEC", name: "Ecuador", currencyId: "USD", locale: "es-EC" },
  { id: "MBO", name: "Bolivia", currencyId: "BOB", locale: "es-BO" },
  { id: "MSV", name: "El Salvador", currencyId: "USD", locale: "es-SV" },
  { id: "MNI", name: "Nicaragua", currencyId: "NIO", locale: "es-NI" },
  { id: "MGT", name: "Guatemala", currencyId: "GTQ", locale: "es-GT" },
];

export const siteById = (id: string) => sites.find((site) => site.id === id);

/** Shown without decimals, as the marketplace does. */
const withoutDecimals = new Set(["CLP", "COP", "PYG", "HNL", "NIO"]);

const currencyNames: Record<string, [symbol: string, description: string]> = {
  ARS: ["$", "Peso argentino"],
  BRL: ["R$", "Real"],
  MXN: ["$", "Peso Mexicano"],
  CLP: ["$", "Peso Chileno"],
  COP: ["$", "Peso colombiano"],
  UYU: ["$", "Peso Uruguayo"],
  PEN: ["S/", "Soles"],
  VES: ["Bs.", "Bolívar soberano"],
  USD: ["U$S", "Dólar"],
  CRC: ["₡", "Colones"],
  PAB: ["B/.", "Balboa"],
  DOP: ["$", "Peso Dominicano"],
  CUP: ["$", "Peso Cubano"],
  BOB: ["Bs.", "Boliviano"],
  PYG: ["₲", "Guaraní"],
  GTQ: ["Q", "Quetzal Guatemalteco"],
  HNL: ["L", "Lempira"],
  NIO: ["C$", "Córdoba"],
};

export function currencyById(id: string) {
  const known = currencyNames[id];
  if (!known) return undefined;
  return { id, symbol: known[0], description: known[1], decimal_places: withoutDecimals.has(id) ? 0 : 2 };
}
