import type { Clause } from "./clauses";
import type { PersonalDataKind } from "./judgement";
import type { Token } from "./tokens";

const KIND_OF: Partial<Record<Token["tag"], PersonalDataKind>> = {
  phone: "phone",
  cell: "phone",
  chatApp: "phone",
  contact: "phone",
  phoneSign: "phone",
  phoneValue: "phone",
  callYou: "phone",
  callUs: "phone",
  email: "email",
  mailWord: "email",
  mailSign: "email",
  emailValue: "email",
  address: "address",
  street: "address",
  house: "address",
  location: "address",
  landmark: "address",
  where: "address",
  houseSign: "address",
  streetValue: "address",
  visit: "address",
  document: "document",
  documentWord: "document",
  documentValue: "document",
  social: "social",
  handle: "social",
  handleValue: "social",
  ourChannel: "social",
  bankAccount: "payment",
  account: "payment",
  wallet: "payment",
  bank: "payment",
  card: "payment",
  cardData: "payment",
  holder: "payment",
  receipt: "payment",
  payYou: "payment",
  paidFrom: "payment",
  accountValue: "payment",
  payOutside: "payment",
  fullName: "identity",
  name: "identity",
  birth: "identity",
  selfie: "identity",
  secret: "identity",
  person: "identity",
  urlValue: "link",
  ourSite: "link",
  otherMarket: "link",
  outside: "link",
};

// Said beside a datum, these only say where it goes or what it is for.
const WEAK = new Set<Token["tag"]>([
  "person",
  "house",
  "callYou",
  "bank",
  "visit",
  "outside",
  "payYou",
  "name",
  "account",
  "mailWord",
  "handle",
]);
const REQUESTABLE = new Set<PersonalDataKind>([
  "phone",
  "email",
  "address",
  "document",
  "social",
  "payment",
  "identity",
]);

/** Kinds that a clause asks for; a clause that names nothing asks for a way to reach the buyer, or for what came before. */
export function kindsAsked(clause: Clause, earlier: readonly Clause[]): PersonalDataKind[] {
  for (const { tokens } of [clause, ...earlier]) {
    const tags = tokens.map(({ tag }, index) => (tag === "name" && inList(tokens, index) ? "fullName" : tag));
    if (tags.includes("yourData"))
      return tags.some((tag) => tag === "contact" || tag === "reachYou" || tag === "callYou")
        ? ["phone"]
        : ["identity", "document"];
    const strong = kindsOf(tags.filter((tag) => !WEAK.has(tag))).filter((kind) => REQUESTABLE.has(kind));
    if (strong.length > 0) return strong;
    const weak = kindsOf(tags).filter((kind) => REQUESTABLE.has(kind));
    if (weak.length > 0) return weak;
    if (
      tags.some(
        (tag) =>
          tag === "number" || tag === "line" || tag === "reachYou" || tag === "writeYou" || tag === "maskedValue",
      )
    )
      return ["phone"];
    if (tags.includes("sendYouWhere")) return ["email"];
  }
  return ["phone"];
}

/** Kinds that a clause shares; one that names no channel leads outside. */
export function kindsShared(clause: Clause): PersonalDataKind[] {
  const tags = clause.tokens.map(({ tag }) => tag);
  const named = kindsOf(tags.filter((tag) => !WEAK.has(tag) && tag !== "documentWord" && tag !== "card"));
  if (named.length > 0) return named;
  const weak = kindsOf(tags);
  return weak.length > 0 ? weak : tags.includes("writeUs") || tags.includes("offerName") ? ["phone"] : ["link"];
}

function kindsOf(tags: readonly Token["tag"][]): PersonalDataKind[] {
  return [...new Set(tags.flatMap((tag) => KIND_OF[tag] ?? []))];
}

/** The kind of a value that stands written out. */
export const kindOfValue = (tag: Token["tag"]): PersonalDataKind | undefined =>
  /Value$/.test(tag) ? KIND_OF[tag] : undefined;

/** A bare "name" among other fields of a form is the buyer's. */
const inList = (tokens: readonly Token[], index: number) =>
  [":", ",", "blank", "newline"].includes(tokens[index + 1]?.tag ?? "newline") || tokens[index - 1]?.tag === ",";
