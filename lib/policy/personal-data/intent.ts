import type { Clause } from "./clauses";

/** A way of asking or sharing, as a pattern over the tags of one clause; each is a rule by itself and a feature of the model. */
interface Pattern {
  name: string;
  pattern: RegExp;
  question?: true;
}

const any = (...tags: string[]) => `(?:${tags.join("|")})`;
const DATA = any(
  "phone",
  "cell",
  "chatApp",
  "contact",
  "email",
  "document",
  "bankAccount",
  "fullName",
  "birth",
  "selfie",
  "secret",
  "yourData",
  "receipt",
  "address",
  "cardData",
  "holder",
  "location",
  "street",
  "social",
  "phoneSign",
  "mailSign",
);
const SOFT = any(
  "mailWord",
  "number",
  "line",
  "name",
  "house",
  "documentWord",
  "card",
  "account",
  "bank",
  "wallet",
  "handle",
  "landmark",
  "person",
);
const ASK = any("give", "giveMe", "need");
const FREE = `(?: (?!not|noNeed|product|market|show|safe|safety|quote|offer|my|offerName|engrave|age|city|postcode|callUs|writeUs|third)\\S+)`;
const CHANNEL = any("phone", "cell", "chatApp", "email", "social", "contact", "handle", "mailWord", "wallet");
// "Mandame un wasap" invites; "mandame tu wasap" asks.
const OWNED = DATA.replace("|chatApp", "").replace("|social", "");
const PLAINLY = [
  ` giveMe${FREE}{0,3} ${OWNED} `,
  ` me${FREE}? give${FREE}{0,2} your ${DATA} `,
  ` give (?:me |w )?your ${DATA} `,
  ` need${FREE}{0,2} your ${DATA} `,
];
const REACH = any("callYou", "writeYou", "reachYou");

const REQUESTS: Pattern[] = [
  { name: "ask data", pattern: new RegExp(` ${ASK}${FREE}{0,4} ${DATA} `) },
  { name: "ask soft", pattern: new RegExp(` ${ASK}${FREE}{0,4} ${SOFT} `) },
  { name: "me give data", pattern: new RegExp(` me${FREE}? give${FREE}{0,3} ${any(DATA, SOFT)} `) },
  // "Your phone" is asked for, "does your phone have NFC?" is not: after the device nothing may follow.
  { name: "your data", pattern: new RegExp(` your${FREE}? (?:(?!cell )${any(DATA)} |cell (?:polite |here |, )*$)`) },
  { name: "plainly asks", pattern: new RegExp(PLAINLY.join("|")) },
  { name: "your soft", pattern: new RegExp(` your${FREE}? ${any(SOFT)} `) },
  { name: "data of you", pattern: new RegExp(` ${any(DATA, SOFT)}${FREE}? you `) },
  { name: "which your data", pattern: new RegExp(` which${FREE}{0,3} ${any(DATA)} `), question: true },
  { name: "which soft", pattern: new RegExp(` which${FREE}{0,3} ${any(SOFT)} `), question: true },
  { name: "have channel", pattern: new RegExp(` have${FREE}{0,2} ${CHANNEL} `), question: true },
  {
    name: "bare data",
    pattern: new RegExp(`^(?: polite)? ${any(DATA)}(?: (?:w|your|polite|name|document|number|or|tax)){0,4} $`),
    question: true,
  },
  { name: "bare data ends", pattern: new RegExp(` ${DATA} (?:polite |your |here )*$`), question: true },
  { name: "data polite", pattern: new RegExp(` ${DATA}(?: \\S+){0,6} polite `) },
  {
    name: "confirm data",
    pattern: new RegExp(` confirm${FREE}{0,5} ${any(DATA, SOFT, "maskedValue")} `),
    question: true,
  },
  {
    name: "data confirm",
    pattern: new RegExp(` ${any(DATA, SOFT, "maskedValue")}${FREE}{0,6} confirm `),
    question: true,
  },
  { name: "masked", pattern: / maskedValue / },
  { name: "how reach", pattern: new RegExp(` how${FREE}{0,3} ${REACH} `), question: true },
  { name: "which reach", pattern: new RegExp(` which${FREE}{0,5} ${REACH} `), question: true },
  { name: "reach where", pattern: new RegExp(` ${REACH}${FREE}{0,6} ${any("how", "which")} `), question: true },
  { name: "may call", pattern: new RegExp(` ${any("callYou", "writeYou")} `), question: true },
  {
    name: "reach by channel",
    pattern: new RegExp(
      ` ${any("reachYou", "sendYouWhere", "writeYou", "callYou", "offer")}${FREE}{0,5} ${any("phone", "chatApp", "email", "cell", "mailWord", "social")} `,
    ),
    question: true,
  },
  { name: "where live", pattern: / where / },
  { name: "which send", pattern: new RegExp(` ${any("which", "how")}${FREE}{0,4} sendYouWhere `), question: true },
  {
    name: "pay you where",
    pattern: new RegExp(
      ` ${any("payYou")}(?: \\S+){0,8} ${any("bankAccount", "account", "wallet", "bank", "card", "holder")} `,
    ),
  },
  { name: "which pay you", pattern: new RegExp(` ${any("which", "how")}${FREE}{0,4} payYou `), question: true },
  {
    name: "paid from",
    pattern: new RegExp(` ${any("which", "how", "bank", "card")}(?: \\S+){0,4} paidFrom `),
    question: true,
  },
  {
    name: "paid which",
    pattern: new RegExp(` paidFrom(?: \\S+){0,4} ${any("which", "bank", "card", "account")} `),
    question: true,
  },
  { name: "who person", pattern: / person /, question: true },
  { name: "list of data", pattern: new RegExp(` ${any(DATA, SOFT)}(?: (?:,|w|:|document|name)){0,3} ${DATA} `) },
  { name: "form", pattern: new RegExp(`^(?: \\S+){0,3} ${any(DATA, "name")} : (?:blank )?$`) },
  { name: "form blank", pattern: new RegExp(` ${any(DATA, SOFT)}(?: w)? :? ?blank `) },
  {
    name: "street house",
    pattern: new RegExp(` ${any("street", "house")}(?: \\S+){0,3} ${any("street", "house", "number", "landmark")} `),
    question: true,
  },
  { name: "landmark", pattern: / landmark /, question: true },
  {
    name: "phone to engrave",
    pattern:
      / (?:which|give|giveMe|need)(?: \S+){0,4} (?:phone|cell|chatApp)(?: \S+){0,6} engrave | engrave(?: \S+){0,6} (?:which|give|giveMe)(?: \S+){0,2} (?:phone|cell|chatApp) /,
  },
  {
    name: "only this one",
    pattern: new RegExp(` ${any("noNeed", "denied", "not")}(?: \\S+)* only(?: (?!not|denied)\\S+){0,2} ${any(DATA)} `),
  },
  { name: "list first", pattern: new RegExp(`^ (?:${any(DATA, SOFT)} (?:, |w )){1,5}${DATA} (?:, |$)`) },
  {
    name: "labels",
    pattern: new RegExp(` ${any(DATA)} : (?:, )?(?:\\S+ ){1,2}: | : (?:, )?(?:\\S+ )?${any(DATA)} (?:: |$)`),
  },
  { name: "give yours", pattern: / (?:give|giveMe)(?: me)?(?: w)? your (?:(?:which|,|polite|here) |$)/ },
  {
    name: "ask list with data",
    pattern: new RegExp(
      ` ${any(ASK, "confirm")}(?: (?!not|noNeed|offer|denied)\\S+){0,10} (?:,|w)(?: (?:your|w)){0,2} ${DATA} `,
    ),
  },
  { name: "list with data", pattern: new RegExp(` : (?:\\S+ ){1,9}(?:,|w)(?: (?:your|w)){0,2} ${DATA} `) },
  { name: "evades", pattern: / evade / },
  { name: "asks to evade", pattern: new RegExp(` ${ASK}(?: \\S+){0,6} evade | evade(?: \\S+){0,6} ${ASK} `) },
  { name: "starts with data", pattern: new RegExp(`^ (?:polite )?${any(DATA)}(?: \\S+){0,5} polite `) },
];

const GUARDS: Pattern[] = [
  { name: "not data", pattern: new RegExp(` ${any("not", "noNeed")}(?: \\S+){0,5} ${any(DATA, SOFT, ASK)} `) },
  { name: "product data", pattern: new RegExp(` ${any("product", "engrave")}(?: \\S+){0,4} ${any(DATA, SOFT)} `) },
  { name: "data product", pattern: new RegExp(` ${any(DATA, SOFT)}(?: \\S+){0,4} ${any("product", "safe")} `) },
  { name: "market data", pattern: new RegExp(` market(?: \\S+){0,5} ${any(DATA, SOFT)} `) },
  { name: "data market", pattern: new RegExp(` ${any(DATA, SOFT)}(?: \\S+){0,5} market `) },
  {
    name: "show data",
    pattern: new RegExp(` show(?: \\S+){0,4} ${any("document", "documentWord", "handle", "fullName")} `),
  },
  {
    name: "ask safe",
    pattern: new RegExp(
      ` ${any("give", "giveMe", "need", "which", "confirm")}(?: \\S+){0,3} ${any("safe", "age", "city", "postcode", "photo", "engrave")} `,
    ),
  },
  { name: "safety", pattern: / safety / },
  { name: "asked by others", pattern: / asked / },
  { name: "why data", pattern: new RegExp(` why(?: \\S+){0,5} ${any(DATA, SOFT)} `) },
  { name: "quote", pattern: / (?:quote|quoteMark) / },
  { name: "delivery calls", pattern: / (?:delivery|third) (?:\S+ ){0,3}(?:callYou|reachYou) / },
  { name: "offer", pattern: / offer / },
  { name: "for cell", pattern: / (?:product|safe) (?:\S+ ){0,4}cell / },
];

const SHARES: Pattern[] = [
  { name: "value", pattern: / (?:emailValue|urlValue|handleValue|phoneValue|documentValue|accountValue|streetValue) / },
  {
    name: "invite channel",
    pattern: new RegExp(
      ` ${any("callUs", "writeUs", "findUs")}(?: \\S+){0,6} ${any("phone", "chatApp", "cell", "email", "social", "mailWord", "phoneValue", "otherMarket", "ourSite", "ourChannel", "handle", "third")} `,
    ),
  },
  {
    name: "channel invite",
    pattern: new RegExp(
      ` ${any("phone", "chatApp", "cell", "email", "social", "otherMarket", "ourSite", "ourChannel")}(?: \\S+){0,6} ${any("callUs", "writeUs", "findUs")} `,
    ),
  },
  { name: "offer name", pattern: / offerName / },
  {
    name: "my channel",
    pattern: new RegExp(
      ` my(?: \\S+)? ${any("phone", "chatApp", "cell", "email", "social", "contact", "number", "bankAccount", "address", "document", "handle")} `,
    ),
  },
  { name: "our site", pattern: / (?:ourSite|ourChannel) / },
  { name: "other market", pattern: / otherMarket / },
  { name: "outside", pattern: / outside / },
  { name: "pay outside", pattern: / payOutside / },
  { name: "visit street", pattern: new RegExp(` visit(?: \\S+){0,8} ${any("streetValue", "street", "house")} `) },
  {
    name: "pointing contact",
    pattern: new RegExp(
      ` pointing(?: \\S+){0,8} ${any("phone", "chatApp", "cell", "email", "contact", "number", "offerName", "callUs", "writeUs", "social")} `,
    ),
  },
  {
    name: "contact pointing",
    pattern: new RegExp(
      ` ${any("phone", "chatApp", "cell", "email", "contact", "number", "offerName", "callUs", "writeUs", "social")}(?: \\S+){0,8} pointing `,
    ),
  },
  { name: "third value", pattern: / third (?:\S+ ){0,10}(?:phoneValue|emailValue|urlValue|callUs|phone) / },
];

const ALL = [...REQUESTS, ...GUARDS, ...SHARES];

/** Names of the patterns that a clause shows; several of them together, or none, are what the model weighs. */
export function patternsOf(clause: Clause): string[] {
  const line = ` ${clause.tokens.map(({ tag }) => (tag === "" ? "w" : tag)).join(" ")} `;
  const found: string[] = [];
  for (const { name, pattern, question } of ALL) {
    if ((!question || clause.isQuestion) && pattern.test(line)) found.push(name);
  }
  return found;
}

// What makes the same words harmless; a clause that holds any of these is left to the weighing.
const EXCUSES = new Set([
  "noNeed",
  "product",
  "market",
  "show",
  "works",
  "safety",
  "quote",
  "quoted",
  "denied",
  "safe",
  "engrave",
  "age",
  "my",
  "offerName",
  "city",
  "postcode",
  "callUs",
  "writeUs",
]);
const SURE = new Set([
  "ask data",
  "me give data",
  "data polite",
  "have channel",
  "bare data ends",
  "your data",
  "who person",
  "which reach",
  "bare data",
  "which your data",
  "paid from",
  "how reach",
  "confirm data",
  "data confirm",
  "masked",
  "form",
  "form blank",
  "reach by channel",
  "which pay you",
  "reach where",
  "may call",
  "which send",
  "where live",
  "ask soft",
  "which soft",
]);

/** Patterns that by themselves are a request when nothing in the clause excuses them. */
export function surePatterns(clause: Clause, patterns: readonly string[]): string[] {
  const excused = clause.tokens.some(({ tag }) => EXCUSES.has(tag));
  return patterns.filter((name) => ALWAYS.has(name) || (!excused && SURE.has(name)));
}

/** Whether the clause asks us to be given a datum in so many words; only a denial, a quotation or an invitation excuses it. */
export const plainlyAsks = ({ tokens }: Clause, patterns: readonly string[]) =>
  patterns.includes("plainly asks") && !tokens.some(({ tag }) => TAKES_BACK.has(tag));

const TAKES_BACK = new Set("noNeed not denied quote quoted safety callUs writeUs asked why product who".split(" "));

/** Whether the clause has the form of a request that is nothing else: each of these forms was, on all labelled texts. */
export const asksByForm = (patterns: readonly string[]) => patterns.some((name) => FORMS.has(name));

const FORMS = new Set([
  "data polite",
  "starts with data",
  "how reach",
  "which reach",
  "list first",
  "paid from",
  "form",
  "form blank",
  "reach where",
  "which pay you",
  "phone to engrave",
]);

const ALWAYS = new Set(["phone to engrave", "only this one", "labels", "list first", "starts with data"]);
const HARMLESS = new Set(["noNeed", "not", "denied", "product", "quote", "quoted", "market", "safety", "engrave"]);
const SURE_SHARES = new Set([
  "invite channel",
  "channel invite",
  "offer name",
  "our site",
  "other market",
  "outside",
  "pay outside",
  "visit street",
  "pointing contact",
  "contact pointing",
  "third value",
]);

/** Patterns that by themselves lead outside when nothing in the clause takes it back. */
export function sureShares(clause: Clause, patterns: readonly string[]): string[] {
  return clause.tokens.some(({ tag }) => HARMLESS.has(tag)) ? [] : patterns.filter((name) => SURE_SHARES.has(name));
}
