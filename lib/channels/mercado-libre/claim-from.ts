import {
  type ClaimFamily,
  type ClaimRole,
  claimActions,
  claimResources,
  claimRoles,
  claimStages,
  claimStates,
  claimTypes,
} from "@/db/vocabulary";
import type { ChannelClaim, ClaimPlayer } from "@/lib/channels/claims-facet";
import type { ClaimPayload, PlayerPayload } from "./claim-payloads";
import { known } from "./payload-parts";

/** A claim as the store sees it. Source: claims reference, sections 1 and 3 (Gestionar reclamos, 06/05/2026). */
export function claimFrom(claim: ClaimPayload, sellerId: string): ChannelClaim {
  const players = claim.players.map(playerFrom);
  // By its id, never by its type: that is seller, collector or sender, as the claim's resource has it.
  const own = players.find(({ userId }) => userId === sellerId) ?? null;
  const buyer = players.find(({ userId, role }) => PARTIES.includes(role) && userId !== sellerId);
  return {
    sourceId: claim.id,
    about: {
      resource: known(claimResources, claim.resource),
      word: claim.resource.toLowerCase(),
      sourceId: claim.resource_id,
    },
    state: known(claimStates, claim.status),
    stateWord: claim.status.toLowerCase(),
    // Pages and payloads disagree about its number.
    type: known(claimTypes, claim.type.replace(/^returns$/i, "return")),
    typeWord: claim.type.toLowerCase(),
    stage: known(claimStages, claim.stage),
    stageWord: claim.stage.toLowerCase(),
    reasonId: claim.reason_id,
    family: familyOf(claim.reason_id),
    delivered: claim.fulfilled,
    quantity: known(["total", "partial"] as const, claim.quantity_type),
    claimedQuantity: claim.claimed_quantity,
    players,
    own,
    ownPurchase: BUYING.includes(own?.type ?? ""),
    buyerId: buyer?.userId ?? null,
    resolution: claim.resolution && {
      reason: claim.resolution.reason,
      benefited: claim.resolution.benefited,
      closedBy: claim.resolution.closed_by,
      coverageApplied: claim.resolution.applied_coverage,
      at: claim.resolution.date_created,
    },
    hasReturn: claim.related_entities?.some((entity) => /^returns?$/i.test(entity)) ?? null,
    hasExchange: claim.related_entities?.some((entity) => /^changes?$/i.test(entity)) ?? null,
    parentId: claim.parent_id,
    siteId: claim.site_id,
    createdAt: claim.date_created,
    updatedAt: claim.last_updated,
  };
}

const PARTIES: (ClaimRole | null)[] = ["complainant", "respondent"];

/** The search also returns what the account bought itself. */
const BUYING = ["buyer", "receiver"];

const FAMILIES: Record<string, ClaimFamily> = { PNR: "not-received", PDD: "different", CS: "cancelled" };

/** The letters before a reason's number. */
export function familyOf(reasonId: string | null): ClaimFamily | null {
  return FAMILIES[/^[A-Z]+/.exec(reasonId?.toUpperCase() ?? "")?.[0] ?? ""] ?? null;
}

function playerFrom({ role, type, user_id, available_actions }: PlayerPayload): ClaimPlayer {
  return {
    role: known(claimRoles, role),
    roleWord: role.toLowerCase(),
    type: type?.toLowerCase() ?? null,
    userId: user_id,
    actions:
      available_actions?.map(({ action, mandatory, due_date }) => ({
        action: known(claimActions, action),
        word: action,
        mandatory: mandatory ?? false,
        dueAt: due_date,
      })) ?? null,
  };
}
