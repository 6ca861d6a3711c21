import type { Clause } from "./clauses";
import { FAMILY, PERSONAL } from "./families";
import type { Add } from "./features";
import type { ConceptOf } from "./lexicon/concepts";
import type { Token } from "./tokens";

/** Words that only hold others together. */
export const SMALL = new Set(
  (
    "el la los las lo un una unos unas de del al a en con sin por para pro y o u e ni que q si no se me te le les nos su sus tu tus mi mis nuestro nuestra nuestros nuestras es esta estan son sos sera ser estar hay haya hace hacer hacemos hago tiene tenes tienes tengo tenemos tienen puede podes puedes puedo podemos pueden podria quiere queres quieres va vas voy vamos van viene esto eso este esta ese esa estos estas esos esas aca aqui ahi alli ya mas muy tambien solo cada todo toda todos todas otro otra otros otras algun alguna cual cuales cuando como donde quien cuanto porque pero sino aunque mientras hasta desde entre sobre usted ustedes vos yo ella ellos nosotros uno asi bien mejor igual siempre nunca antes despues luego ahora recien fue era habia sea " +
    "o os as um uma uns umas do da dos das no na nos nas ao aos pelo pela pelos pelas com sem por para pra pro e ou nem que se nao sim eu voce vc ele ela eles elas nos gente lhe me te seu sua seus suas meu minha nosso nossa nossos nossas este esta esse essa isso isto aquele aqui ai la ja mais muito muita tambem so cada tudo todo toda outro outra qual quais quando como onde quem quanto porque mas ate desde entre sobre tem tenho temos posso pode podem podemos quer quero vai vou vamos vao foi era sao estao fica ser ter fazer faz faco fazemos depois antes agora sempre nunca " +
    "the a an of in on at to for from with without by and or not no is are was were be been it its this that these those there here i you he she we they me my your our us them him her do does did have has had can could will would should may might must if when where which what who how why so but as than then just only also very too any some all each both after before until while about into over under out up down off again now please let"
  ).split(" "),
);

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d/, "#"],
  [/..(?:amos|emos|imos)$/, "/we"],
  [/...(?:ame|eme|ime|enme|anme|anos|enos|inos)$/, "/me"],
  [/...[aei]te$/, "/te"],
  [/...(?:a|e|i)(?:lo|la|los|las)$/, "/lo"],
  [/..(?:ando|endo|indo|ing)$/, "/ing"],
  [/..(?:ado|ada|ados|adas|ido|ida|idos|idas|ed)$/, "/ed"],
  [/..(?:cion|ciones|cao|coes|sion|dad|dade|tion|mento|miento|ment)$/, "/ion"],
  [/..(?:aste|iste|aron|ieron|aram|eram|ou|eu|iu)$/, "/did"],
  [/..(?:aras|aran|ara|eran|eras|aria|eria|iria)$/, "/will"],
  [/..(?:ar|er|ir)$/, "/r"],
];

/** What a token adds to the skeleton of its clause: its meaning, itself if it is a small word, what it is among or its ending. */
function boneOf({ word, tag }: Token, conceptOf: ConceptOf): string {
  if (tag) return FAMILY[tag] ?? tag;
  if (SMALL.has(word)) return word;
  const concept = conceptOf(word);
  if (concept) return `~${concept.sort}`;
  for (const [pattern, name] of SHAPES) if (pattern.test(word)) return name;
  return `-${word.slice(-2)}`;
}

const ACTING = new Set(["ASK", "REACH", "INVITE"]);
const NEAR = 5;

/**
 * Adds the skeleton of a clause: little words, meanings, what the other words are about or how they end.
 *
 * Runs of three and what stands near a datum or an asking are the same for a drill and for a lamp.
 */
export function addSkeleton({ tokens, isQuestion }: Clause, conceptOf: ConceptOf, add: Add) {
  const bones = tokens.map((token) => boneOf(token, conceptOf)).filter((bone) => bone !== ",");
  let [one, two] = ["^", "^"];
  for (const bone of [...bones, isQuestion ? "$?" : "$"]) {
    add(`k2 ${one} ${bone}`, 1, "mixed");
    add(`k3 ${two} ${one} ${bone}`, 1, "mixed");
    if (bone.startsWith("~")) add(`s ${bone}`, 1, "mixed");
    [two, one] = [one, bone];
  }
  bones.forEach((bone, at) => {
    if (!PERSONAL.has(bone) && !ACTING.has(bone)) return;
    for (let other = Math.max(0, at - NEAR); other < Math.min(bones.length, at + NEAR + 1); other++) {
      const near = bones[other] ?? "";
      if (other !== at && /^[~/#-]/.test(near)) add(`n${other < at ? "<" : ">"} ${bone} ${near}`, 1, "mixed");
    }
  });
}
