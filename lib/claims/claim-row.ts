import type { claims } from "@/db/schema";
import type {
  ChannelClaim,
  ChannelExchange,
  ClaimHeadline,
  ClaimPlayer,
  ExpectedResolution,
  ShippingEvidence,
} from "@/lib/channels/claims-facet";
import { claimClocks } from "@/lib/policy/claim-clocks";
import type { ClaimReading } from "./claim-reading";

type Row = typeof claims.$inferSelect;
/** What a reading says, as the columns that hold it. */
export type ClaimFacts = Omit<
  Row,
  "id" | "organizationId" | "storeId" | "conversationId" | "sourceId" | "readAt" | keyof typeof SHOWN
>;

/** A claim that could be read is there. */
export const SHOWN = { deniedSince: null, denials: 0, goneAt: null } as const;

/**
 * The columns of a claim after a reading: what it says, and what was known of the parts that were not read. Pure.
 *
 * Actions that the marketplace does not list are not known, whatever was known before; only the due date is kept.
 */
export function claimFacts(reading: ClaimReading, before: Row | undefined): ClaimFacts {
  const { claim, headline, reason, reputation, proposals, evidence, exchange } = reading;
  const { resolution } = claim;
  const actions = claim.own?.actions ?? null;
  const isClosed = claim.state === "closed";
  return {
    about: claim.about.resource,
    aboutSourceId: claim.about.sourceId,
    state: claim.state,
    stateWord: claim.stateWord,
    type: claim.type,
    typeWord: claim.typeWord,
    stage: claim.stage,
    stageWord: claim.stageWord,
    reasonSourceId: claim.reasonId,
    reasonDetail: reason ? reason.detail : (before?.reasonDetail ?? null),
    reasonName: reason ? reason.name : (before?.reasonName ?? null),
    family: claim.family,
    isDelivered: claim.delivered,
    claimedQuantity: claim.claimedQuantity,
    actions: actions && actionsAsKept(actions),
    headline: headline ? headlineAsKept(headline) : (before?.headline ?? null),
    ...claimClocks({
      state: claim.state,
      actions,
      known: before?.dueAt ?? null,
      reputation: reputation ?? reputationKnown(before),
    }),
    reputation: reputation?.effect ?? before?.reputation ?? "unknown",
    proposals: proposals?.map(proposalAsKept) ?? before?.proposals ?? [],
    evidence: evidence?.map(evidenceAsKept) ?? before?.evidence ?? [],
    resolution: resolution && resolutionAsKept(resolution),
    // Rows that do not say keep what an earlier one said.
    hasReturn: claim.hasReturn ?? before?.hasReturn ?? null,
    hasExchange: claim.hasExchange ?? before?.hasExchange ?? null,
    exchange: exchange === undefined ? (before?.exchange ?? null) : exchange && exchangeAsKept(exchange),
    openedAt: claim.createdAt,
    changedAt: claim.updatedAt,
    closedAt: isClosed ? (resolution?.at ?? before?.closedAt ?? claim.updatedAt ?? claim.createdAt) : null,
  };
}

/** A row without what names it. */
export function factsOf(row: Row): ClaimFacts {
  const { id, organizationId, storeId, conversationId, sourceId, readAt, deniedSince, denials, goneAt, ...facts } = row;
  return facts;
}

// Each names what it keeps: a reading holds more, and may hold what is nobody's business.

const headlineAsKept = ({ title, description, problem, responsible }: ClaimHeadline) => ({
  title,
  description,
  problem,
  responsible,
});

const proposalAsKept = ({ role, resolution, word, state, percentage, amount, createdAt }: ExpectedResolution) => ({
  role,
  resolution,
  word,
  state,
  percentage,
  amountMinor: amount?.amountMinor ?? null,
  currency: amount?.currency ?? null,
  at: isoOf(createdAt),
});

const evidenceAsKept = ({ type, method, company, trackingNumber, shippedAt, promisedAt }: ShippingEvidence) => ({
  type,
  method,
  company,
  trackingNumber,
  shippedAt: isoOf(shippedAt),
  promisedAt: isoOf(promisedAt),
});

const resolutionAsKept = ({
  reason,
  benefited,
  closedBy,
  coverageApplied,
  at,
}: NonNullable<ChannelClaim["resolution"]>) => ({ reason, benefited, closedBy, coverageApplied, at: isoOf(at) });

const exchangeAsKept = ({ type, status, detail, newOrderIds, newShipmentIds }: ChannelExchange) => ({
  type,
  status,
  detail,
  newOrderIds,
  newShipmentIds,
});

const actionsAsKept = (actions: NonNullable<ClaimPlayer["actions"]>) =>
  actions.map(({ action, word, mandatory, dueAt }) => ({ action, word, mandatory, dueAt: isoOf(dueAt) }));

/** The promise to spare the reputation is kept only where it was guaranteed. */
const reputationKnown = (before: Row | undefined) => ({
  effect: before?.reputation ?? ("unknown" as const),
  incentive: before?.sparedUntil ? true : null,
  dueAt: before?.sparedUntil ?? null,
});

const isoOf = (date: Date | null): string | null => date?.toISOString() ?? null;
