import { findPhrases, phrase, type Stretch } from "./find-phrases";

/** Offers to be paid outside the order: what the labelling guide calls sharing a way of payment. */
export const findPaymentsOutside = (text: string): Stretch[] => findPhrases(text, OFFERS);

/** Other payment services named without an offer: perhaps harmless, so the author is asked to look again. */
export const findPaymentServices = (text: string): Stretch[] => findPhrases(text, NAMED);

const SERVICES = "paypal|pay pal|western union|moneygram|zelle|venmo|cash app|payoneer|skrill";
const COINS = "cripto(?:monedas?|moedas?)?s?|crypto|bitcoins?|usdt|binance";
const BY = "por|con|via|mediante|atraves de|com|pelo|through|with|by|using";
const PAY =
  "pag[aou][a-z]{0,5}|pague[a-z]{0,2}|paguen|abon[aeo][a-z]{0,4}|pay|paying|transfer[ei][a-z]{0,4}|acept(?:o|amos)|aceit(?:o|amos)|we accept|i accept";

// "No aceptamos PayPal" offers nothing, and neither does a claim that it was never offered.
const NOT_DENIED = "(?<!(?:no|nao|not|nunca|never|jamas|ni|sem|sin|don't|tampoco)\\s(?:\\w+\\s){0,2})";

const OFFERS = [
  phrase(`${NOT_DENIED}(?:${PAY}) (?:\\w+ ){0,3}?(?:(?:${BY}) )?(?:${SERVICES}|${COINS})`),
  phrase(
    `${NOT_DENIED}(?:te|le|lhe|i'll|we'll|will|vou|voy a) (?:\\w+ ){0,2}?(?:paso|mando|envio|genero|armo|enviar|mandar|pasar|gerar|send|share) (?:\\w+ ){0,3}?(?:link|enlace) (?:de|para el|do|for the|of) (?:pago|cobro|pagamento|payment)`,
  ),
  phrase(`${NOT_DENIED}(?:send|share) you (?:\\w+ ){0,2}?payment link`),
];

const NAMED = [phrase(`${NOT_DENIED}(?:${SERVICES})`)];
