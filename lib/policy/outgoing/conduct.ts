import { makePlain } from "../personal-data/normalize";
import { findPhrases, phrase, type Stretch, stretchOf } from "./find-phrases";

/** Insults, digits in place of letters included. A short curated list: words with an innocent sense in the trade are left out. */
export function findInsults(text: string): Stretch[] {
  const reading = makePlain(text);
  const plain = withoutLeet(reading.plain);
  return INSULTS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => stretchOf(reading, match.index, match.index + match[0].length, text)),
  );
}

/** Asking the buyer not to open a claim, to close one, or to think of the rating. Source: messages reference, section 11. */
export const findDiscouragedClaims = (text: string): Stretch[] => findPhrases(text, DISCOURAGED);

/** Texts that call themselves automatic: the marketplace takes those down as AUTOMATIC_MESSAGE. */
export const findAutomaticWords = (text: string): Stretch[] => findPhrases(text, AUTOMATIC);

const LEET: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", $: "s" };
// Letter for letter, so that places stay; a number alone stays a number.
const withoutLeet = (plain: string) =>
  plain.replace(/[a-z0-9@$]+/g, (word) =>
    /[a-z]/.test(word) ? word.replace(/[01345@$]/g, (sign) => LEET[sign] ?? sign) : word,
  );

const YOU_ARE =
  "(?:sos|eres|es usted|usted es|son|voce e|vc e|voces sao|you are|you're|que) (?:tan |muy |un |una |unos |um |uma |tao |a |an |such an? |so )?";

const INSULTS = [
  phrase("idiotas?|imbecil(?:es)?|imbecis|pelotud[oa]s?|boludeces|estupid[oa]s?|tarad[oa]s?|pendej[oa]s?|gilipollas"),
  phrase(
    "hij[oa]s? de (?:mil )?put[ao]s?|la puta madre|put[oa]s? de mierda|anda a cagar|vete a la mierda|mierda|carajo",
  ),
  phrase("filh[oa]s? d[ae] puta|otari[oa]s?|babacas?|caralho|merda|vai se foder|vai tomar no cu|desgracad[oa]s?"),
  phrase("idiots?(?!'?s guide)|assholes?|bastards?|fuck(?:ing|er|ers)?|bullshit|dumbass"),
  phrase(
    `${YOU_ARE}(?:inutil(?:es)?|inuteis|burr[oa]s?|ladron(?:es|a)?|ladrao|ladroes|chorr[oa]s?|estafador(?:es|a)?|golpistas?|ignorantes?|stupid|morons?|scammers?|thie(?:f|ves)|liars?|mentiros[oa]s?)`,
  ),
];

const CLAIM =
  "(?:reclam[oa]s?|reclamac(?:ion|iones|ao|oes)|mediac(?:ion|ao)|disputas?|denuncias?|quejas?|claims?|disputes?|complaints?)";
const A =
  "(?:un |una |el |la |ningun |ninguna |tu |su |uma |um |a |o |sua |seu |nenhuma |any |the |your |another |otro |outra )?";

const DISCOURAGED = [
  phrase(
    `(?:no|nao|nunca) (?:me |nos )?(?:abras|abra|abran|inicies|inicie|hagas|haga|pongas|ponga|generes|genere|faca|coloque|crie) ${A}${CLAIM}`,
  ),
  phrase(
    `(?:antes de|en (?:lugar|vez) de|ao inves de|em vez de|sin|sem|evit[aeo]r?|evita|evite|evitemos) (?:que )?(?:tener que )?(?:abrir|iniciar|hacer|poner|generar|fazer|criar) ${A}${CLAIM}`,
  ),
  phrase(
    `(?:cerra|cierra|cerrar|cierre|cancela|cancele|cancelar|retira|retire|retirar|anula|anule|quita|quite|encerre|encerrar|feche|fechar|baja) ${A}${CLAIM}`,
  ),
  phrase(`(?:do not|don't|dont|please don't|never) (?:open|file|start|make) ${A}${CLAIM}`),
  phrase(`(?:before|instead of|without) (?:opening|filing|starting|making) ${A}${CLAIM}`),
  phrase(`(?:close|withdraw|cancel|drop) ${A}${CLAIM}`),
  phrase(
    "(?:no|nao) (?:me |nos )?(?:dejes|deje|pongas|ponga|des|deixe|de) (?:una |uma )?(?:mala |ma )?(?:calificacion|avaliacao|opinion)(?: negativa| mala| ruim)?",
  ),
  phrase("(?:don't|do not) leave (?:us |me )?a (?:bad|negative) (?:review|rating|feedback)"),
];

const AUTOMATIC = [
  phrase(
    "(?:mensaje|respuesta) automatic[oa]|(?:mensagem|resposta) automatica|automatic (?:message|reply|response)|auto-?reply",
  ),
  phrase("no respond(?:as|a|er) (?:a )?este mensaje|nao responda (?:a )?esta mensagem|do not reply to this message"),
];
