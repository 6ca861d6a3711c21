import type { ComplaintType, HelpTopic } from "@/db/vocabulary";
import { makePlain } from "../personal-data/normalize";

/**
 * What buyers' words say they want, by stems in Spanish, Portuguese and English: plain text, so no accents. Each stem that
 * occurs adds its weight to its topic once; the heaviest topic wins, of equal ones the first in the list.
 */

type Rule<Word> = readonly [topic: Word, weight: number, stems: RegExp];

/** Longer texts say at their beginning what they are about. */
const CHARACTERS_MAX = 2_000;

export const helpIn = (text: string): HelpTopic | null => heaviest(HELP, wanted(text));
export const complaintIn = (text: string): ComplaintType | null => heaviest(COMPLAINTS, wanted(text));

function heaviest<Word extends string>(rules: readonly Rule<Word>[], text: string): Word | null {
  const weights = new Map<Word, number>();
  for (const [topic, weight, stems] of rules)
    if (stems.test(text)) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  const [first] = [...weights].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** The text made plain, without what the buyer says is not wanted and not so. */
function wanted(text: string): string {
  const { plain } = makePlain(text.slice(0, CHARACTERS_MAX));
  return plain.replace(GIVEN_BACK, " devolver ").replace(NOT_WANTED, " ").replace(NOT_SO, " ");
}

const stems = (...words: string[]) => new RegExp(`(?<![a-z])(?:${words.join("|")})`);
const every = (pattern: RegExp) => new RegExp(pattern.source, "g");

/** Not to want the thing itself is to want something: to give it back. */
const GIVEN_BACK = every(
  stems(
    "no (?:lo|la|los|las) quier\\w+",
    "no quier\\w+ mas",
    "nao (?:o |a )?quero mais",
    "(?:don'?t|do not) want (?:it|them|this)",
  ),
);
/** "No quiero cancelar, solo saber…": up to where the clause ends. */
const NOT_WANTED = every(
  stems(
    "(?:no|nao|not|don'?t|do not|tampoco|nunca) (?:lo |la |me |te |es que |estoy |hace |i )?(?:quier|quis|necesit|precis|quer[oe]|busc|pid[oie]|pretend|falta que|want|need|looking|asking)\\w*[^.,;!?\\n]*?(?=(?<![a-z])(?:pero|sino|solo|solamente|mas|so|apenas|but|just|only)(?![a-z])|[.,;!?\\n]|$)",
  ),
);
/** "No vino roto", "sin fallas". */
const NOT_SO = every(
  stems(
    "(?:no|nao|not|sin|sem|without|ningun\\w*|nenhum\\w*|n't) (?:(?:se|me|lo|la|esta|estaba|vino|llego|tiene|tuvo|hay|tem|veio|is|was|has|any|un|una|um|uma|a|the) ){0,3}(?:rot[oa]|romp|fall|defect|defeit|quebr|danad|broken|damag|demor|atras|retras|delay)\\w*",
  ),
);

const LATE =
  "(?:no|nao|nunca|aun no|todavia no|ainda nao|not|never|n't|haven'?t|hasn'?t|didn'?t) (?:(?:me|lo|la|los|las|nos|se|ha|he|foi|o|a|yet|been|have|has|i|even) ){0,3}";
const ARRIVED = "(?:lleg|recib|receb|entreg|cheg|arriv|receiv|deliver|got|come|came|vino|veio)";

/** Waited for so long that it is said. */
const WAITING = [
  "sigo esperando",
  "still waiting",
  "(?:continuo|estou) esperando",
  "(?:hace|faz|ha) (?:mas de |mais de )?(?:\\d+|un|una|um|uma|dos|dois|tres) (?:dia|semana|mes|hora)\\w* que (?:lo |la )?(?:espero|estoy esperando|espera)",
  "(?:espero|esperando|waiting)(?: \\w+)? (?:hace|desde|faz|for|since)",
];

/** What is wrong with a thing that arrived. */
const DAMAGE = [
  "defect",
  "defeit",
  "quebrad",
  "danad",
  "golpead",
  "rajad",
  "abollad",
  "rayad",
  "descosid",
  "despegad",
  "astillad",
  "manchad",
  "trincad",
  "amassad",
  "riscad",
  "rasgad",
  "quemad",
  "queimad",
  "broken",
  "damaged",
  "crack",
  "crush",
  "scratch",
  "torn(?![a-z])",
  "stained",
];

const HELP: readonly Rule<HelpTopic>[] = [
  [
    "invoice-copy",
    6,
    stems(
      "factur",
      "(?:mand|envi|emit|tem|com|vem)\\w*(?: \\w+)? nota(?![a-z])",
      "comprobante (?:fiscal|de compra|de la compra)",
      "ticket (?:fiscal|de compra)",
      "boleta",
      "notas? fisca",
      "nf-?e(?![a-z])",
      "danfe",
      "cupom fiscal",
      "invoice",
      "receipt",
      "cuit(?![a-z])",
      "datos fiscales",
      "dados fiscais",
      "razon social",
    ),
  ],
  [
    "exchange-or-return",
    3,
    stems(
      "devolv",
      "devoluc",
      "arrepent",
      "arrepend",
      "cambi(?:o|ar|en|e|arlo|arla|arlos|arme|amos)(?![a-z])(?! (?:de |la |el |mi |o |meu )*(?:direcc|domicil|enderec|datos|nombre|telefono))",
      "cancel",
      "troc(?:a|ar|o|aria|arem)(?![a-z])(?! (?:de |o |meu )*enderec)",
      "return(?! address)",
      "exchange",
      "swap",
      "replace",
      "talle (?:mas|menos|menor|mayor)",
      "otro talle",
      "otra talla",
      "outro tamanho",
      "another size",
    ),
  ],
  [
    "exchange-or-return",
    2,
    stems(
      "(?:no|nao) (?:me |lo |la )*(?:funcion|anda|enciend|prend|carga|sirv|serv|queda|entra|liga|coincid)",
      "(?:doesn'?t|does not|not|won'?t) (?:work|turn|fit|match)",
      "rot[oa]s?(?![a-z])",
      "fall(?:ad|a(?![a-z]))",
      ...DAMAGE,
      "equivocad",
      "errad",
      "wrong",
      "no es lo que",
      "nao e o que",
      "not what",
      "falt(?:a|an|aron|aba|ando|ou) (?:un|una|el|la|las|los|piez|part|uma?|o |a |algum)",
      "incomplet",
      "missing",
      "(?:muy|me queda|me quedo|quedo|queda|ficou|too) (?:chic|grande|enorme|ajustad|pequen|small|big|tight|apertad|folgad)",
      "(?:quiero|want|quero) (?:(?:un|a|my|mi|el|o|um|meu) )?(?:reembols|reintegr|refund|money back)",
    ),
  ],
  [
    "payment-or-shipping",
    3,
    stems(
      "pag(?:o|os|ue|ar|ado|aron|amos|amento|uei|ou)(?![a-z])",
      "cobr(?:o|e|aron|ado|an|ar|aram|anca|ou)",
      "cuotas?(?![a-z])",
      "tarjeta",
      "cartao",
      "parcela",
      "boleto",
      "pix(?![a-z])",
      "transferencia",
      "payment",
      "paid",
      "charg(?:e|ed|es)(?![a-z])",
      "installment",
      "credit card",
      "estorn",
      "acredit",
      "descuento",
      "desconto",
      "cupon(?![a-z])",
      "(?:devolv|devuelv|reembols|reintegr)\\w*(?: \\w+){0,2} (?:plata|dinero|dinheiro|importe|valor)",
    ),
  ],
  [
    "payment-or-shipping",
    3,
    stems(
      "(?:costo|gasto|precio|valor|custo)s? (?:de |del |do |da )?(?:envio|frete|entrega)",
      "frete",
      "flete",
      "(?:cambi|modific|corregi|correg|actualiz|troc|mud|alter)\\w*(?: \\w+){0,3} (?:direcc|domicili|enderec|datos de envio)",
      "(?:direccion|domicilio|endereco|address)(?! de email)",
      "codigo postal",
      "(?:que|qual|por|cual) (?:es )?(?:el |a )?(?:correo|transport|empresa)",
      "transportadora",
      "sucursal",
      "(?:retir|busc)(?:o|ar|arlo|arla|e|amos)(?![a-z])",
      "retirada",
      "pick(?:ed)? (?:it )?up",
      "shipping (?:cost|fee|method|address|option)",
      "carrier",
      "courier",
      "envian por",
      "manda[nr] por",
    ),
  ],
  ["payment-or-shipping", 2, stems("reembols", "reintegr", "refund", "money back")],
  [
    "delivery-time",
    3,
    stems(
      `(?:cuando|quando|when|que dia|que horas?|a que hora|what (?:day|time))(?: \\w+){0,4} ${ARRIVED}`,
      "(?:para )?cuando (?:lo |la |los |las |me )*(?:tengo|tendria|estaria|estara|viene|traen|entreg)",
      `${LATE}${ARRIVED}`,
      `${ARRIVED}\\w* (?:hoy|manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado)|antes|para el|esta semana|hoje|amanha|ate|today|tomorrow|before|by)(?![a-z])`,
      "cuanto (?:tiempo|tarda|demora|falta|tardan|demoran)",
      "quanto tempo",
      "how long",
      "demor",
      "tarda(?:n|ndo|ra)?(?![a-z])",
      "retras",
      "atras(?:o|ad)",
      "delay",
      "late(?![a-z])",
      "plazo",
      "prazo",
      "previsao",
      "fecha (?:estimada |prevista )?de (?:entrega|llegada)",
      "data (?:prevista )?de entrega",
      "(?:delivery|arrival) (?:date|time)",
      "eta(?![a-z])",
      "llega\\?",
      "chega\\?",
      ...WAITING,
    ),
  ],
  [
    "order-status",
    2,
    stems(
      "estado (?:de|del)",
      "estatus",
      "status",
      "(?:a?donde|onde|where)(?:'?s| esta| anda| quedo| fue| is| are)",
      "seguimiento",
      "tracking",
      "track(?![a-z])",
      "rastr",
      "despach",
      "(?:ya |lo |la |me |fue |foi |ja )+(?:envi(?:aron|ado|aste|ada|ou)|mandaron|mandaste|salio)",
      "shipped",
      "dispatch",
      "sent (?:it|my|out)",
      "en camino",
      "a caminho",
      "on its way",
      "que (?:paso|paso|pasa|aconteceu) com?n?",
      "what happened",
      "(?:actualiz|atualiz)\\w*(?: \\w+){0,2} envio",
      "novedad",
      "novidade",
      "any (?:news|update)",
      "numero de (?:guia|envio)",
      "mi (?:pedido|compra|paquete)",
      "meu (?:pedido|pacote)",
      "my (?:order|package|parcel)",
      "confirm(?:ada|ado|aron|en) (?:la compra|el pedido|mi)",
    ),
  ],
];

const COMPLAINTS: readonly Rule<ComplaintType>[] = [
  [
    "without-refund",
    6,
    stems(
      `${LATE}(?:\\w+ ){0,2}(?:devolv|devolu|devuelv|reembols|reintegr|estorn|refund|money)`,
      "(?:sin|sem|without) (?:\\w+ ){0,2}(?:reembols|reintegr|devoluc|estorn|refund)",
      "cancel\\w*(?:[^.;?!\\n]{0,60})(?:plata|dinero|dinheiro|reembols|reintegr|estorn|refund|money|cobr|charg)",
      "(?:devolvi|devolvimos|returned|sent it back)(?:[^.;?!\\n]{0,60})(?:plata|dinero|dinheiro|reembols|reintegr|estorn|refund|money)",
      "(?:donde|onde|cuando|quando|where|when)(?:[^.;?!\\n]{0,30})(?:mi plata|mi dinero|meu dinheiro|reembols|reintegr|estorn|refund|money)",
    ),
  ],
  ["without-refund", 2, stems("devuelvan (?:mi|la|el) (?:plata|dinero)", "me deben", "dinero retenido", "owe me")],
  ["warranty", 5, stems("garanti(?:a|as)(?![a-z])", "warranty", "guarantee(?![a-z])")],
  ["warranty", 3, stems("servicio tecnico", "service (?:oficial|tecnico)", "assistencia tecnica", "repair service")],
  [
    "not-received",
    4,
    stems(
      `${LATE}${ARRIVED}`,
      "(?:dice|figura|aparece|consta|marca|says|marked|shows)(?: \\w+){0,3} (?:entregad|entregue|delivered)",
      "extravi",
      "(?:se )?perdi(?:o|eron|do)(?![a-z])",
      "lost (?:in|my|the)",
      "(?:nadie|ninguem|nobody)(?: \\w+){0,2} (?:recib|receb|entreg|vino|received)",
      ...WAITING,
    ),
  ],
  [
    "defective",
    3,
    stems(
      "(?:no|nao|ni) (?:me |se |le |lo |la )*(?:funcion|anda(?![a-z])|enciend|prend|carg|arranc|calient|enfri|liga(?![a-z])|carreg|acend|esquent|gela)",
      "(?:doesn'?t|does not|didn'?t|not|won'?t|stopped|never) (?:work|turn|charg|power|switch|start)",
      "(?:dejo|parou|paro) de (?:funcion|andar|carg|carreg)",
      "rot[oa]s?(?![a-z])",
      "fall(?:a|ad|an|o)",
      "romp",
      "quebr",
      "dano(?:s)?(?![a-z])",
      ...DAMAGE,
      "broke(?![a-z])",
      "faulty",
      "dead on arrival",
      "se (?:apaga|calienta|traba|cuelga|corta|despega)",
      "(?:desliga|esquenta|trava)(?![a-z])",
      "(?:turns|switches|shuts) (?:itself )?off",
      "ruido",
      "barulho",
      "pierde (?:agua|aceite|liquido)",
      "vaza",
      "leak",
    ),
  ],
  [
    "different",
    3,
    stems(
      "(?:otr[oa]|outr[oa]|another|other) (?:color|cor|talle|talla|tamanho|modelo|model|marca|brand|producto|produto|product|size|cosa|coisa|item)",
      "distint",
      "diferent",
      "different",
      "equivocad",
      "incorrect",
      "errad",
      "wrong",
      "no (?:es|era) (?:lo que|el que|la que|como|original|igual)",
      "nao (?:e|era) (?:o que|como|igual|original)",
      "(?:not|isn'?t) (?:what|as|like|the one|original)",
      "no (?:coincid|correspond)",
      "nao (?:correspond|bate)",
      "falt(?:a|an|o|aron|aba|aban|ou|ava|ando|am)(?![a-z])",
      "incomplet",
      "missing",
      "vaci[ao]",
      "vazi[ao]",
      "empty",
      "(?:en vez|en lugar|em vez|instead) (?:de|of)(?![a-z])",
      "(?:compre|pedi|encargue|comprei|ordered|bought) [^.;?!\\n]{1,40} (?:y|e|and|pero|mas|but) (?:(?:me|i|it|ustedes) )?(?:mand|lleg|vino|envi|recib|receb|cheg|veio|got|came|receiv|sent)",
      "for (?:another|a different)",
      "para outr",
      "piedras",
      "pedras",
      "ladrillo",
      "tijolo",
      "bricks?(?![a-z])",
      "falsific",
      "fals[oa](?![a-z])",
      "imitacion",
      "trucho",
      "fake",
      "usad[oa]",
    ),
  ],
];
