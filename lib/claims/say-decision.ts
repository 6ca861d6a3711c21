import type { Credentials } from "@/lib/channels/channel";
import type { ChannelClaim, ClaimsFacet, ExpectedResolution, NewEvidence } from "@/lib/channels/claims-facet";
import type { DecisionTerms } from "./input";

/** What the marketplace calls things: the claim, its return when the decision is about one, and the files by our ids. */
export type Names = { claimId: string; returnId: string | null; files: ReadonlyMap<string, string> };

/** Makes the one call that says a decision, and returns what may be written down of the answer. Throws `ChannelError`. */
export async function sayDecision(
  claims: ClaimsFacet,
  as: Credentials,
  terms: DecisionTerms,
  names: Names,
): Promise<Record<string, unknown>> {
  const { claimId } = names;
  switch (terms.kind) {
    case "full-refund":
      return proposalsSaid(await claims.refund(as, claimId));
    case "partial-refund":
      return proposalsSaid(await claims.partialRefund(as, claimId, terms.percentage));
    case "allow-return":
      return proposalsSaid(await claims.allowReturn(as, claimId));
    case "allow-replace":
      return proposalsSaid(await claims.allowReplace(as, claimId));
    case "open-dispute":
      return claimSaid(await claims.openDispute(as, claimId));
    case "shipping-evidence":
      await claims.addEvidence(as, claimId, evidenceFrom(terms.evidence, names));
      return { accepted: true };
    case "return-review":
      if (!names.returnId) throw new Error("a review without a return");
      await claims.reviewReturn(as, names.returnId, verdictFrom(terms.verdict, names));
      return { accepted: true };
  }
}

const proposalsSaid = (proposals: readonly ExpectedResolution[]) => ({
  proposals: proposals.map(({ role, word, stateWord, percentage, amount }) => ({
    role,
    resolution: word,
    state: stateWord,
    ...(percentage !== null && { percentage }),
    ...(amount && { amount }),
  })),
});

const claimSaid = ({ stateWord, stageWord }: ChannelClaim) => ({ state: stateWord, stage: stageWord });

type Evidence = Extract<DecisionTerms, { kind: "shipping-evidence" }>["evidence"];
type Verdict = Extract<DecisionTerms, { kind: "return-review" }>["verdict"];

function evidenceFrom(evidence: Evidence, names: Names): NewEvidence {
  if (evidence.kind === "promise") return evidence;
  const { uploadIds, ...said } = evidence;
  return { ...said, attachmentIds: filesOf(uploadIds, names) };
}

function verdictFrom(verdict: Verdict, names: Names) {
  if (verdict.outcome === "ok") return verdict;
  const problems = verdict.problems.map(({ uploadIds, ...said }) => ({
    ...said,
    attachmentIds: filesOf(uploadIds, names),
  }));
  return { outcome: verdict.outcome, problems };
}

const filesOf = (uploadIds: readonly string[], { files }: Names) =>
  uploadIds.map((id) => {
    const sourceId = files.get(id);
    if (!sourceId) throw new Error("a file was not handed over");
    return sourceId;
  });
