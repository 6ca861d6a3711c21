import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { claimDecisions } from "@/db/schema";
import { env } from "@/lib/env";
import { seal, sealingKeys, unseal } from "@/lib/seal";
import { DecisionTerms } from "./input";

type Kept = Pick<typeof claimDecisions.$inferSelect, "id" | "kind" | "terms">;

/** What names a person is sealed in here, and goes with `withoutPersons` when the decision is settled. */
const SEALED = "sealed";
const PERSONAL = ["receiverName", "receiverEmail"] as const;

/** The terms as a row keeps them: what names a person is sealed, the rest stands open. */
export function termsToKeep(decisionId: string, { kind: _, ...terms }: DecisionTerms): Record<string, unknown> {
  const { open, personal } = apart(plain(terms));
  if (Object.keys(personal).length === 0) return open;
  const [key] = sealingKeys(env().encryptionKeys);
  return { ...open, [SEALED]: seal(JSON.stringify(personal), key, boundTo(decisionId)) };
}

/** The terms of a row, as they were asked. Throws for a settled one that named a person. */
export function termsOf({ id, kind, terms }: Kept): DecisionTerms {
  return DecisionTerms.parse({ ...together(id, terms), kind });
}

export function withoutPersons(terms: Kept["terms"]): Kept["terms"] {
  const { [SEALED]: _, ...open } = terms;
  return open;
}

/** Whether a row keeps exactly these terms. Of a settled one the names of persons are not compared: they are gone. */
export function keepsTerms(row: Kept, asked: DecisionTerms): boolean {
  const { kind, ...terms } = asked;
  if (row.kind !== kind) return false;
  const given = plain(terms);
  return SEALED in row.terms
    ? isDeepStrictEqual(together(row.id, row.terms), given)
    : isDeepStrictEqual(row.terms, apart(given).open);
}

/** What may be written down for ever: what was asked without the names of persons and the texts. */
export function termsToTell(terms: DecisionTerms): Record<string, unknown> {
  switch (terms.kind) {
    case "partial-refund":
      return { percentage: terms.percentage };
    case "shipping-evidence":
      return { evidence: apart(plain({ evidence: terms.evidence })).open.evidence };
    case "return-review":
      return terms.verdict.outcome === "ok"
        ? { outcome: "ok" }
        : { outcome: "problem", problems: terms.verdict.problems.map(({ problemId }) => problemId) };
    default:
      return {};
  }
}

type Plain = Record<string, unknown>;

const boundTo = (decisionId: string) => `decision:${decisionId}`;

// Dates and absent fields as JSON has them, which is how the column gives them back.
const plain = (value: unknown): Plain => JSON.parse(JSON.stringify(value));

function apart(terms: Plain): { open: Plain; personal: Plain } {
  const { evidence } = terms;
  if (!isPlain(evidence)) return { open: terms, personal: {} };
  const entries = Object.entries(evidence);
  const isPersonal = ([name]: [string, unknown]) => PERSONAL.some((personal) => personal === name);
  return {
    open: { ...terms, evidence: Object.fromEntries(entries.filter((entry) => !isPersonal(entry))) },
    personal: Object.fromEntries(entries.filter(isPersonal)),
  };
}

function together(id: string, { [SEALED]: sealed, ...open }: Plain): Plain {
  if (typeof sealed !== "string") return open;
  const personal: Plain = JSON.parse(unseal(sealed, sealingKeys(env().encryptionKeys), boundTo(id)));
  return { ...open, evidence: { ...(isPlain(open.evidence) ? open.evidence : {}), ...personal } };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
