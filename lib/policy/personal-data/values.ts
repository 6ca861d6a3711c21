/** A piece of data found written out in a plain text; offsets are into the plain text. */
export interface ValueMark {
  start: number;
  end: number;
  tag:
    | "emailValue"
    | "urlValue"
    | "handleValue"
    | "phoneValue"
    | "documentValue"
    | "accountValue"
    | "streetValue"
    | "numberValue"
    | "maskedValue"
    | "marketLink";
}

/** Every value in the text, in order, none overlapping; what is found first in the list of searches wins. */
export function findValues(plain: string): ValueMark[] {
  const marks: ValueMark[] = [];
  const add = (tag: ValueMark["tag"], start: number, end: number) => {
    if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ tag, start, end });
  };
  for (const [tag, pattern, needs] of SEARCHES) {
    if (needs && !needs.test(plain)) continue;
    for (const match of plain.matchAll(pattern)) {
      if (tag === "urlValue" && NO_DOMAIN.test(match[0])) continue;
      add(tag === "urlValue" && MARKET.test(match[0]) ? "marketLink" : tag, match.index, match.index + match[0].length);
    }
  }
  for (const match of plain.matchAll(SPELLED)) {
    if (
      countSpelled(match[0]) >= 6 &&
      !/^(?:uno?|one|um)[ ,]+(?:dos|two|dois)[ ,]+(?:tres|three)[ ,.]*$/.test(match[0])
    ) {
      add("phoneValue", match.index, match.index + match[0].trimEnd().length);
    }
  }
  if (/\d/.test(plain)) {
    for (const match of plain.matchAll(APART)) {
      if (!isRun(match[0].match(/\d/g) ?? [])) add("phoneValue", match.index, match.index + match[0].length);
    }
    for (const match of plain.matchAll(LACED)) {
      if ((match[0].match(/\d/g)?.length ?? 0) >= 10) add("phoneValue", match.index, match.index + match[0].length);
    }
    for (const match of plain.matchAll(NUMBER)) {
      const tag = numberTag(
        match[0],
        plain.slice(Math.max(0, match.index - 44), match.index),
        plain.slice(match.index + match[0].length, match.index + match[0].length + 48),
      );
      if (tag) add(tag, match.index, match.index + match[0].length);
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

const AT = String.raw`(?:\s*[@]{1,2}\s*|\s*[([{<]\s*(?:@|at|a|arr?[o0]ba)\s*[)\]}>]\s*|\s*,?\s*(?:a de )?arr[o0]b(?:a|ita)\s*,?\s*|\s+aquele simbolo,?\s+|\s+at\s+(?=\S+\s+dot\s))`;
const DOT = String.raw`(?:\s?\.\s?|\s*,?\s*[([{]?\s*\b(?:p[u]nt[o0]|p[o0]nt[o0]|pontinho|dot)\b\s*[)\]}]?\s*,?\s*)`;
const ENDING =
  "(?:com|net|org|info|shop|store|example|ly|me|io|app|site|online|link|tv|dev|ind|agr|edu|gov|br|ar|mx|cl|co|pe|uy|ec|ve|es|py|bo|de|us|uk|cn)";
const SPLIT_DOT = String.raw`\s*(?:\.|[([{]\s*(?:\.|punto|ponto|dot)\s*[)\]}]|\b(?:punto|ponto|dot|p[o0]nt[o0])\b)\s*`;

const SEARCHES: readonly (readonly [ValueMark["tag"], RegExp, RegExp?])[] = [
  [
    "emailValue",
    new RegExp(String.raw`[\p{L}\d][\p{L}\d._+-]*${AT}(?:[\p{L}\d-]+${DOT}){1,4}${ENDING}(?![\p{L}\d])`, "gu"),
    /@|arr?[o0]b|\bat\b|simbolo|\(a\)|\[a\]/,
  ],
  ["emailValue", /[\p{L}\d][\p{L}\d._+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,8}(?![\p{L}\d])/gu, /@/],
  ["urlValue", /h\s?t\s?t\s?p\s?s?\s?:\s?\/\s?\/\s?(?:\S|\s(?=\[\.\])|\[\.\]\s)+/g, /t\s?t\s?p/],
  [
    "urlValue",
    new RegExp(
      String.raw`\bw\s?w\s?w(?:${SPLIT_DOT}[\p{L}\d-]+(?:\s[\p{L}\d-]+)??){1,3}${SPLIT_DOT}${ENDING}(?:${SPLIT_DOT}${ENDING})*(?:/\S*)?`,
      "gu",
    ),
    /w\s?w\s?w/,
  ],
  [
    "urlValue",
    /(?<![\p{L}\d@])(?:bit\.ly|t\.me|wa\.me|tinyurl\.com|goo\.gl|linktr\.ee|fb\.me|instagr\.am|youtu\.be|m\.me|cutt\.ly|is\.gd|rebrand\.ly|t\.co|ow\.ly|n9\.cl)(?:\/[^\s,]+)?/gu,
  ],
  [
    "urlValue",
    /(?<![\p{L}\d@._-])(?:[\p{L}\d-]{2,}\.)+(?:com|net|org|info|shop|store|example|site|online|link|app|tienda|art|agr|ind)(?:\.[a-z]{2})?(?![\p{L}\d])(?:\/[^\s,]*)?/gu,
    /\.[a-z]/,
  ],
  [
    "urlValue",
    /(?<![\p{L}\d@._-])(?:[\p{L}\d-]{3,}\.)+(?:cl|mx|ar|br|uy|pe|ec|py|bo)(?![\p{L}\d.])(?:\/[^\s,]*)?/gu,
    /\.[a-z]/,
  ],
  ["urlValue", /(?<![\p{L}\d@._-])[\p{L}\d-]{3,}(?:\.[\p{L}\d-]+)*\.(?:io|tv|me|co|ly|es|us|de|net)\/[^\s,]+/gu, /\//],
  [
    "urlValue",
    new RegExp(
      String.raw`[\p{L}\d-]{2,}(?:\s*[([]\s*(?:punto|ponto|dot|\.)\s*[)\]]\s*|\s+(?:punto|ponto|dot|p[o0]nt[o0])\s+|\s?\.\s)(?:com|net|org|info|shop|store|example|site|online|br|ar|mx|cl|pe|uy|ly(?= barra))\b(?!\s+(?:ponta|hilo|linha|lana|aguja|agulha|el|la|un|uma?|o|a|os|as)\b)(?:(?:\s*\.\s*|\s+(?:punto|ponto|dot)\s+)${ENDING}\b)*(?:\s?(?:\/|barra|slash)\s?[^\s,]+)?`,
      "gu",
    ),
    /p[ou]nt[o0]|\bdot\b|[([]\s*\.\s*[)\]]| \. (?:com|net|org|br|shop|store)/,
  ],
  ["urlValue", /\bw[\s-]+w[\s-]+w[\s.]+(?:[\p{L}\d-]+[\s.]+){1,4}c\s?o\s?m\b/gu, /w[\s-]+w/],
  ["urlValue", /\bb\s?i\s?t\s?\.\s?l\s?y\b/g, /b\s?i\s?t\s?\.\s?l/],
  [
    "handleValue",
    /(?<![\p{L}\d] )\barr?oba\s+[a-z]{3,}\s+(?:punto|ponto|dot|guion bajo|underline)\s+[a-z]{3,}/gu,
    /arr?oba/,
  ],
  ["handleValue", /(?<![\p{L}\d])@\s?\p{L}[\p{L}\d._-]{2,}/gu, /@/],
  ["documentValue", /(?<!\d)\d{2}\.?\d{3}\.?\d{3}\/\d{4}-?\d{2}(?!\d)/g, /\/\d{4}/],
  ["documentValue", /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{1,2}(?!\d)/g, /\.\d{3}-\d/],
  ["documentValue", /(?<!\d)(?:20|23|24|27|30|33|34)-\d{8}-\d(?!\d)/g, /\d{8}-\d/],
  ["documentValue", /(?<!\d)\d{1,2}\.[\dx]{3}\.[\dx]{3}-[\dk](?![\dk])/g, /-[\dk]/],
  [
    "maskedValue",
    /(?<![\p{L}\d])(?:\+?[\d()][\d() .-]*)?(?:[*•·x#]{2,}|\.{4,})[\d() .*•·x-]*\d+(?![\p{L}])|(?<![\p{L}])\d{2,}(?:[ .-]?[\d*•]+)*(?:[*•]{2,}|\.{2,})[-*•\d]*|[\p{L}]+[*•?]{1,}[\p{L}]+[.\p{L}]*(?=\s?(?:@|arroba))/gu,
    /[*•·#?]|x{2,}|\.{2,}/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:calle|av|avda|avenida|rua|jr|jiron|carrera|cra|cll|kr|calzada|travessa|alameda|rodovia|rod|estrada|diagonal|pasaje|psje|blvd|bulevar|boulevard|autopista|transversal|prolongacion|praca)\.? (?:(?!(?:que|es|esta|de que|cual|numero)\b)[\p{L}\d.'-]+ ){0,5}?(?:no?\.? ?|nro\.? ?|num\.? ?|# ?|,? ?n?o? ?|km ?|al )\d{1,5}(?:\s?[-–#]\s?\d{1,4})*(?![\d,.]\d|\s?(?:cm|mm|kg|kilos|metros|m\b))/gu,
    /\d/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:calle|av|avda|avenida|rua|carrera|cra|travessa|alameda|rodovia|estrada)\.? (?:[\p{L}.'-]+ ){0,4}?[\p{L}.'-]+,? ?\d{1,5}(?![\d,.]\d|\s?(?:piezas|pecas|unid\p{L}*|cm|mm|kg|metros|km)\b)/gu,
    /\d/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:calle|carrera|cra|cll|diagonal|transversal|av)\.? ?\d{1,3} ?[a-z]? ?# ?\d{1,3} ?[a-z]?(?: ?- ?\d{1,3})?/gu,
    /#/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d$])\p{L}{4,} \d{2,5},? (?:casi|esq|esquina|entre|piso|local|stand|timbre|loja|sala|box|galeria|torre|planta|oficina|of|depto|dpto|pb|puerta|planta baja|primer piso|segundo piso|terreo|andar|apto)\b\.?/gu,
    /\d/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:estamos|queda|quedamos|pasa|pasas|pase|retiras?|retire|veni|venite|venga|showroom|taller|galpon|local|ficamos|fica|venha|vem|galpao|loja|showroom) (?:(?:aqui|aca|buscarlo|buscar) )?(?:en|por|na|no|em|pela|pelo) (?:(?:la|el|a|o) )?(?:(?!(?:ruta|rota|zona|bairro|barrio|hasta|ate|tall[ae]s?|taman\w+|numeros?|colore?s?|cor|stock|estoque|precios?|precos?|oferta|unos|umas|total)\b)\p{L}{3,} ){1,3}\d{2,5}(?![\d,.]\d|\s?(?:cm|mm|kg|h|hs|horas?|dias?|min\p{L}*|unid\p{L}*|modelos?|metros|m|cuotas|años|anos|cuadras|quilometros|%)\b)/gu,
    /\d/,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:av|avda|avenida)\.? (?:\p{L}{3,} ){1,2}(?:y|e) (?!el |la |o |a |en |no |na )\p{L}{4,}/gu,
  ],
  [
    "streetValue",
    /(?<![\p{L}\d])(?:en|sobre|por) (?:(?!total|menos|mas)\p{L}{4,} ){1,3}al \d{3,5}(?![\d,.]\d|\s?(?:cm|mm|kg|pesos|%))/gu,
    /al \d/,
  ],
  ["streetValue", /(?<![\p{L}\d])\d{2,5} (?:nw|ne|sw|se|n|s|e|w)\.? \d{1,3}(?:st|nd|rd|th)\b/gu, /\d(?:st|nd|rd|th)\b/],
  ["urlValue", /[\p{L}\d-]{3,}\s?\.\s?com\s?\.\s?(?:ar|br|mx|co|pe|uy|cl|ec)(?![\p{L}\d])/gu, /com\s?\.\s?[a-z]{2}/],
  ["urlValue", /[\p{L}\d-]{3,}\s+p\W[uo]\W?n\W?t\W?o\s+c\W?o\W?m(?![\p{L}\d])/gu, /p\W?[uo]\W?n\W?t/],
  ["accountValue", /(?<![\p{L}\d-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}(?:-[\da-f]{12})?(?![\p{L}\d])/gu, /-/],
  ["handleValue", /(?<![\p{L}\d.@/-])[a-z]{3,}\.[a-z]{2,}\.[a-z]{3,}(?![\p{L}\d@/-]|\.[\p{L}\d])/gu, /\.[a-z]+\.[a-z]/],
  [
    "streetValue",
    /(?<![\p{L}\d])\d{1,5} (?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|row|drive|close|boulevard|blvd|way|court|square|terrace)\b/gu,
    /\d/,
  ],
];

// A sentence that goes on without a space: "sim.com garantia".
const NO_DOMAIN =
  /^(?:sim|nao|ok|ola|oi|dia|tarde|noite|obrigad[oa]|gracias|si|bom|certo|beleza|perfeito|estoque|disponivel|correto|tudo|isso)\.com$/;
const MARKET = /mercado\s?li[bv]re|mercadopago|mlstatic|meli\.la/;

const NUMBER = /(?<![\p{L}\d.,/*•_-])[+(]?\d(?:[\d().\s/–-]{0,2}[\d(]){4,}\)?(?:\s?[-–]?\s?\d)*(?![\d*•]|[.,]\d)/gu;

// What stands before a number says what it counts.
const OTHER_NUMBER =
  /(?:\bref(?:erencia)?|\bcod(?:igo|e)?s?|\bsku|\bean|\bupc|\blote|\bpiezas?|\bpecas?|\bparts?|\bmodel(?:o|s)?|\bserie|\bserial|\bpedido|\bguia|\brastreio|\bseguimiento|\benvio|\bfolio|\btracking|\bisbn|\bncm|\bregistro|\borden|\border|\bprotocolo|\bimei|\boriginal|\bnota|\bcompra|\bsn|\blot|\brastreamento|\bmanufactured|\bbatch|\bsubstituida pela|\breplaces|\bp\/n|\bitem|\bsistema|\bversao|\bversion|\bart(?:iculo)?|\bcarcasa|\bfits|\bmedidas?|\bmide|\bdesde|\bcaso|\bticket|\breclamo|\bencomienda|\bcep|\bpostal|\bcp|\bpor ejemplo|\bejemplo|\bpor exemplo|\bexemplo|\bfor example|\bej)(?: (?:es|e|el|de|la|da|do|numero|number|no|nro|is|original|universal|:|termina en))*[\s:#.]*$|[$€£]\s?$|\b(?:usd|clp|ars|cop|r\$)\s?$/;

// The same a few words earlier, unless calling is spoken of in between.
const COUNTED =
  /\b(?:piezas?|pecas?|part|serie|lote|guia|codigo|referencia|substitui|reemplaza|replaces|tracking|rastre\w+|seguimiento|ean|sku|pedido)\b(?:(?!tel|llam|lig|whats|cel|fone|call|zap|atend|chama)[^.])*$/;

// ", is that the tracking number?": what stands after it says the same.
const NAMED_AFTER =
  /^[\s,]*(?:(?:que|q) (?:\S+ ){1,3}?)?(?:es|e|is|was|era|sao|son|corresponde al?)?,? ?(?:(?:el|la|o|a|the|numero|number|no|nro|codigo|code|de|do|da|del|of|that|esa?|esse|is|it) )*(?:guia|lote|lot|pedido|orden|order|serie|serial|seguimiento|rastre\w+|tracking|pieza|peca|part|sku|referencia|codigo de barras|barcode)\b/;

function numberTag(found: string, before: string, after: string): ValueMark["tag"] | undefined {
  const digits = found.replace(/\D/g, "");
  if (digits.length < 6) return undefined;
  const money = /^\d{1,3}(?:\.\d{3})+$/.test(found.trim());
  if (
    /^\s?(?:cm|mm|kg|kilos|metros|w\b|v\b|hz|mah|unidades|pesos|reais|soles|hs?\b|am\b|pm\b|%|x\s?\d|pulgadas|cuotas)/.test(
      after,
    )
  )
    return undefined;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(found.trim()) || /^\d{4}-\d{2}-\d{2}$/.test(found.trim())) return undefined;
  if (/[$€£]\s?$|\b(?:usd|clp|ars|cop)\s?$/.test(before)) return undefined;
  if (
    /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(found.trim()) ||
    /^(?:19|20)\d{2} \d\.\d$/.test(found.trim()) ||
    /\b(?:19|20)\d{2}\s?[-–/a]\s?(?:19|20)?\d{2}\b/.test(found)
  )
    return undefined;
  const listed = found.trim().split(/\s+/);
  if (listed.length > 3 && listed.every((part) => /^\d$/.test(part)) && isRun(listed)) return undefined;
  if (
    /\b(?:cbu|cvu|clabe|cci|cuenta|conta|ahorros|corriente|iban|ag|cc|banco|poupanca|account)\b[^.]{0,14}$/.test(before)
  )
    return "accountValue";
  if (/\b(?:dni|cuit|cuil|cpf|cnpj|rut|ruc|nit|rfc|rg|cedula|ci)\b[^.\d]{0,8}$/.test(before)) return "documentValue";
  if (/^0?800[\s-]\d{3}/.test(found)) return "phoneValue";
  if (NAMED_AFTER.test(after)) return "numberValue";
  if (OTHER_NUMBER.test(before) || COUNTED.test(before) || (/^[-\s]?[a-z]\d?\b/.test(after) && /^-/.test(after)))
    return "numberValue";
  if (digits.length >= 18 && digits.length <= 22 && !/\s/.test(found.trim())) return "accountValue";
  if (money && !/^0/.test(found)) return undefined;
  if (digits.length > 15) return "numberValue";
  if (digits.length >= 12 && !/[\s()+-]/.test(found.trim()) && !/^(?:54|55|52|56|57|51|58|59|00)/.test(digits))
    return "numberValue";
  if (
    digits.length < 7 &&
    !/\b(?:al|no|tel|fone|telefono|whats|zap|numero|llam\w+|lig\w+|call)\b[^.]{0,12}$/.test(before)
  )
    return "numberValue";
  return "phoneValue";
}

const isRun = (listed: string[]) =>
  listed.every((part, index) => index === 0 || Math.abs(Number(part) - Number(listed[index - 1])) === 1);

const UNITS =
  "cero|zero|uno?|um|one|dos|dois|two|tres|three|cuatro|quatro|four|cinco|five|seis|six|meia|siete|sete|seven|ocho|oito|eight|nueve|nove|nine|oh|double|triple";
const TENS =
  "diez|dez|ten|once|onze|eleven|doce|doze|twelve|trece|treze|thirteen|catorce|quatorze|catorze|fourteen|quince|quinze|fifteen|dieciseis|dezesseis|diecisiete|dezessete|dieciocho|dezoito|diecinueve|dezenove|veinte|vinte|twenty|veinti\\w+|treinta|trinta|thirty|cuarenta|quarenta|forty|cincuenta|cinquenta|fifty|sesenta|sessenta|sixty|setenta|seventy|ochenta|oitenta|eighty|noventa|ninety|cien|oitocentos|ochocientos|hundred";
// Seven digits or more, each set apart from the next or in small groups.
const APART = /(?<![\p{L}\d.,])\d(?:(?:\s[-–.,/]\s|[,.]\s|\s)\d){6,}(?![\d\p{L}])/gu;
// Digits laced with words, no blank between them; codes of parts have fewer digits.
const LACED = /(?<![\p{L}\d])(?:[a-z]{2,8}\d{1,5}){3,}(?![\p{L}\d])/gu;
const BETWEEN =
  "y|e|and|luego|despues|depois|then|ponto|punto|guion|traco|dash|hifen|veces|vezes|times|mas|otra vez|de nuevo";
// Digits and words may also run into each other: "5five5".
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${UNITS}|${TENS}|\d{1,4})(?:\s*[,.\-/…"]+\s*(?:(?:${BETWEEN})\s+)*|\s+(?:(?:${BETWEEN})\s+)*|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d))){3,}(?:${UNITS}|${TENS}|\d{1,4})(?![\p{L}\d])`,
  "gu",
);
const BETWEEN_WORD = new RegExp(`^(?:${BETWEEN})$`);
const TEN = new RegExp(`^(?:${TENS})$`);

/** Digits that spelled numbers stand for; a text of plain digits counts none, for that is not spelling. */
function countSpelled(text: string): number {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const spelled = words.filter((word) => /\p{L}{2,}/u.test(word) && !BETWEEN_WORD.test(word));
  const dashed = words.some((word) => /^(?:guion|traco|dash|hifen)$/.test(word));
  if (spelled.length < (dashed ? 0 : 3)) return 0;
  return words.reduce(
    (sum, word) =>
      sum +
      (/^\d+$/.test(word) ? word.length : TEN.test(word) ? 1.5 : word.length > 1 && !BETWEEN_WORD.test(word) ? 1 : 0),
    0,
  );
}
