import type { Token } from "./tokens";

/** What is said in one breath: a run of tokens up to a full stop, a question mark, a new line or a "but". */
export interface Clause {
  tokens: Token[];
  isQuestion: boolean;
}

/** Cuts tokens into clauses; a reassurance before "but" must not excuse the question after it. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  const close = (isQuestion: boolean) => {
    if (current.some((token) => /[\p{L}\d\p{Extended_Pictographic}]/u.test(token.word))) {
      clauses.push({ tokens: markDenied(settleVerbs(current), isQuestion), isQuestion });
    }
    current = [];
  };
  for (const token of withoutQuotes(tokens)) {
    if (token.word === "¿") {
      close(false);
      continue;
    }
    if ((token.tag === "but" && current.length > 2) || (current.at(-1)?.tag === "," && THEREFORE.has(token.word)))
      close(false);
    if (token.tag === "." || token.tag === "newline") close(false);
    else if (token.tag === "?") {
      if (current.length === 0) {
        const last = clauses.at(-1);
        if (last) last.isQuestion = true;
      }
      close(true);
    } else current.push(token);
  }
  close(false);
  return clauses;
}

// ", so send me …": what follows is said for itself.
const THEREFORE = new Set(["so", "entonces", "entao", "por", "pues", "asi"]);

/** What is quoted is somebody else's; a word or two in quotes, or a text that is all quote, is the writer's own. */
function withoutQuotes(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.tag !== "quoteMark") {
      kept.push(token);
      continue;
    }
    const close = tokens.findIndex((other, at) => at > index && other.tag === "quoteMark");
    const length = close - index - 1;
    const named = /^(?:con|with|com|solicita|pide)$/.test(tokens[index - 1]?.word ?? "");
    if (close < 0 || length < 3 || named || length * 2 > tokens.length * 1.4) continue;
    kept.push({ ...token, tag: "quoted" });
    index = close;
  }
  return kept;
}

const PERSONAL = new Set([
  "phone",
  "cell",
  "chatApp",
  "contact",
  "email",
  "mailWord",
  "address",
  "street",
  "house",
  "location",
  "landmark",
  "document",
  "documentWord",
  "social",
  "handle",
  "bankAccount",
  "account",
  "wallet",
  "bank",
  "card",
  "cardData",
  "holder",
  "receipt",
  "fullName",
  "name",
  "birth",
  "selfie",
  "secret",
  "person",
  "yourData",
  "number",
  "line",
]);

/** Data that the clause says is not wanted: after "no need", and after "neither". */
function markDenied(tokens: Token[], isQuestion: boolean): Token[] {
  let denied = false;
  let since = "";
  return tokens.map((token, index) => {
    if (token.tag === "noNeed") denied = true;
    if (token.tag === "not" && !isQuestion && forbids(tokens, index)) denied = true;
    if (index > 0 && tokens[index - 1]?.tag === "not" && !isQuestion && denied) return token;
    // "No need to open a claim, give me a number": after the comma the refusal is over and the question begins.
    const refused = tokens.slice(Math.max(0, index - 3), index).some(({ tag }) => tag === "not" || tag === "noNeed");
    if (refused) {
      if (!PERSONAL.has(token.tag)) return token;
    } else if (token.tag === "giveMe" || token.tag === "only" || token.tag === "confirm") denied = false;
    if (
      (token.tag === "give" || token.tag === "need") &&
      (since === "," || /^(?:so|asi que|entonces|entao|ahi)$/.test(since) || nearMe(tokens, index))
    )
      denied = false;
    if (token.tag !== "me" && token.tag !== "which") since = token.word;
    if (!PERSONAL.has(token.tag)) return token;
    const neither = index > 0 && /^(?:ni|nem|nor|sin|sem|without)$/.test(tokens[index - 1]?.word ?? "");
    const others = tokens.filter((other, at) => at !== index - 1 && (other.tag === "not" || other.tag === "noNeed"));
    return denied || (neither && others.length > 0) ? { ...token, tag: "denied" } : token;
  });
}

const nearMe = (tokens: readonly Token[], index: number) =>
  (tokens[index - 1]?.tag === "me" && tokens[index - 2]?.tag !== "noNeed") || tokens[index + 1]?.tag === "me";

/** "No des", "nunca pases", "don't send": a refusal that reaches what follows, unlike "no llega". */
const forbids = (tokens: readonly Token[], index: number) =>
  tokens.slice(index + 1, index + 4).some(({ tag }) => tag === "give" || tag === "giveMe" || tag === "need");

const WRITES = /^(?:escri|escre|write)/;
const TO = /^(?:a|al|en|por|para|no|na|pelo|pela|pro|pra|to|at|on|by)$/;

/** "Write your e-mail below" is no invitation to write to us. */
function asksInWriting(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length - 1, index + 7); at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || TO.test(word.word)) return false;
    if ((word.tag === "your" || /^(?:una?|uma?|an?)$/.test(word.word)) && PERSONAL.has(next.tag)) return true;
  }
  return false;
}

const SUBJECTS = new Set(["product", "market", "safe", "age"]);

/** A form of giving that no one is asked for: "the watch sends", "a button to answer". */
function settleVerbs(tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.tag === "writeUs" && WRITES.test(token.word) && asksInWriting(tokens, index))
      return { ...token, tag: "giveMe" };
    if (token.tag !== "give") return token;
    const before = tokens[index - 1];
    const earlier = tokens[index - 2];
    if (before && /^(?:para|pra|p|de|to|boton|sirve)$/.test(before.word) && /[aei]r$/.test(token.word))
      return { ...token, tag: "works" };
    const subject = before && (before.tag === "you" || before.tag === "me" || before.word === "se") ? earlier : before;
    return subject && SUBJECTS.has(subject.tag) && tokens[0] !== token ? { ...token, tag: "works" } : token;
  });
}
