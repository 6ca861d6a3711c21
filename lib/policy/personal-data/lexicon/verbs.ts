/** Verbs of giving by stem: `pas` stands for pasa, pasas, pase, pasen, pasar, pasarias and the like. */
const GIVING_AR =
  "pas mand envi dej indic indiqu anot inform proporcion brind dict ingres digit llen complet contest adjunt peg pegu reenvi aclar regal tir facilit alcanz alcanc acerc acerqu rol suelt solt prest record recuerd mostr muestr apunt rellen suministr agreg agregu detall deletre teclee tecle tecl repas captur sum anex escane cuent cont explic expliqu describ pregunt fotografi notific notifiqu arrim cant jal fotografe";
const GIVING_IR = "compart escrib sub remit repit consign repet describ transmit ced";
const GIVING_PT =
  "pass mand envi deix inform fal coloc coloqu digit anot bot compartilh adicion indic indiqu solt jog jogu mostr anex encaminh repass complement complet tir cont alcanc envie grav lanc cadastr descrev dig poe acrescent post cole col escaneie";
const GIVING_ER = "fornec preench respond escrev dev respon";

const AR_ENDINGS = ["a", "as", "e", "en", "ar", "aria", "arias", "arian", "ara", "aras", "ando", "ais", "es"];
const IR_ENDINGS = ["i", "e", "es", "is", "a", "as", "an", "ir", "iria", "irias", "iendo"];
const PT_ENDINGS = ["a", "e", "ar", "ando", "aria", "em"];
const ER_ENDINGS = ["a", "e", "er", "endo", "eria"];

const WHOLE =
  "di diga digan decime deci decir dices decis pon ponga pones pone poner ponme poneme dar das den des des diz dizer diga me diz proporcione dame deme danos denos dime diganos digame dinos decinos deme dale regaleme send give share drop type enter provide tell reply write pass leave attach submit forward fill supply put preencha preencher responda responder forneca dita dite escreva";

// Too common in another sense to mean giving by themselves.
const NEVER =
  "de da conta cuenta passa? pregunta preguntas muestra muestras cuentas contas pase? contar cante canta suma sumas sube subes subir recuerda recuerde acerca sola sole suelta sueltas tira tiras grava gravar deve deva dever cola cole poste posta lance lanca tire contando contes cadastra jogar jogo contara deja? informa? completa completas completar complete prestar presta presta agrega adiciona dig dige digas acrescenta mostra mostrar muestre? suba describe falas sueltas pegar pega pegas explica cedes cede cedo note cobra nota";

const OFFERING =
  "paso mando envio dejo mandamos enviamos pasamos dejamos comparto compartimos doy damos passo deixo deixamos passamos mandaremos enviaremos mandare enviare anoto muestro mostramos ensino ensenamos enseno";

const CLITICS = /(?:me|nos|se)?(?:lo|la|los|las|le|les)?$/;

function formsOf(stems: string, endings: readonly string[]): string[] {
  return stems.split(" ").flatMap((stem) => endings.map((ending) => stem + ending));
}

const never = new Set(NEVER.split(" "));
const offering = new Set(OFFERING.split(" "));
const giving = new Set([
  ...formsOf(GIVING_AR, AR_ENDINGS),
  ...formsOf(GIVING_IR, IR_ENDINGS),
  ...formsOf(GIVING_PT, PT_ENDINGS),
  ...formsOf(GIVING_ER, ER_ENDINGS),
  ...WHOLE.split(" "),
]);
const giveMeOnly = new Set([
  "da",
  "de",
  "cuenta",
  "conta",
  "dej",
  "completa",
  "muestra",
  "pega",
  "recuerda",
  "sube",
  "suba",
  "explica",
  "agrega",
]);

export type VerbTag = "give" | "giveMe" | "offer";

/** Whether a plain word is a form of giving: asked of the other (`give`), to us (`giveMe`), or offered by us. */
export function verbTag(word: string): VerbTag | undefined {
  if (offering.has(word)) return "offer";
  if (word.length > 4) {
    const clitics = CLITICS.exec(word)?.[0] ?? "";
    if (clitics.startsWith("me") || clitics.startsWith("nos")) {
      const stem = word.slice(0, word.length - clitics.length);
      if (giving.has(stem) || giveMeOnly.has(stem)) return "giveMe";
    } else if (clitics) {
      const stem = word.slice(0, word.length - clitics.length);
      if (stem.length > 3 && giving.has(stem) && !never.has(stem)) return "give";
    }
  }
  return giving.has(word) && !never.has(word) ? "give" : undefined;
}
