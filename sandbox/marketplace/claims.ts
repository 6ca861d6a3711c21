import type { Claim } from "../claim-records";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import { liveAttachment } from "../trade/attachments";
import { markClaimRead, writeInClaim } from "../trade/claim-messages";
import { maySellerDo, sellerActions } from "../trade/claim-players";
import { act } from "../trade/claims";
import {
  allowReturn,
  defaultPercentage,
  offerPartialRefund,
  offerReplacement,
  offersOf,
  openDispute,
  refundClaim,
} from "../trade/resolutions";
import type { SandboxRoute, World } from "../world";
import { searchClaims } from "./claim-search";
import {
  claimBody,
  claimDetail,
  claimInSearch,
  claimMessageBody,
  evidenceBody,
  reasonBody,
  reputationBody,
  resolutionRead,
  resolutionReplied,
} from "./claim-shapes";
import { atMinusFour } from "./dates";
import { policyAgent, refuse } from "./errors";
import { evidenceOf } from "./evidence";
import { losing } from "./lost-replies";
import { noteAccepted, noteReceived } from "./writes";

const family = "claims";
const access = "bearer";
const base = "/post-purchase/v1/claims";

export const claimRoutes: SandboxRoute[] = [
  { method: "GET", path: `${base}/search`, family, access, handle: searchClaims },
  { method: "GET", path: `${base}/reasons/:reason`, family, access, handle: reason },
  reading("", (claim, world) => claimBody(world, claim)),
  reading("/detail", (claim, world) => claimDetail(world, claim)),
  reading("/messages", messages),
  reading("/expected-resolutions", (claim) => claim.expectedResolutions.map(resolutionRead)),
  reading("/evidences", (claim, world) => claim.evidences.map((evidence) => evidenceBody(world, evidence))),
  reading("/affects-reputation", reputationBody),
  reading("/status-history", (claim) =>
    claim.statusHistory
      .map(({ stage, status, at, by }) => ({ stage, status, date: atMinusFour(at), change_by: by }))
      .reverse(),
  ),
  reading("/actions-history", (claim) =>
    claim.actionsHistory
      .map((entry) => ({
        action_name: entry.action,
        player_role: entry.role,
        action_reason_id: entry.reasonId,
        claim_stage: entry.stage,
        claim_status: entry.status,
        date_created: atMinusFour(entry.at),
      }))
      .reverse(),
  ),
  { method: "GET", path: `${base}/:id/partial-refund/available-offers`, family, access, handle: onClaim(offers) },
  acting("actions/send-message", "send-message", sendMessage),
  acting("actions/open-dispute", "open-dispute", dispute),
  acting("actions/evidences", "evidence", addEvidence),
  acting("evidences", "evidence", addEvidence),
  acting("expected-resolutions/refund", "refund", refundAll),
  acting("expected-resolutions/partial-refund", "partial-refund", partialRefund),
  acting("expected-resolutions/allow-return", "allow-return", returnAllowed),
  acting("expected-resolutions/allow-replace", "allow-replace", replacement),
];

/** The claim behind `:id` when the caller is a party; others do not exist, in the way the panel says. */
export function onClaim(
  work: (claim: Claim, call: Call, world: World, caller: Caller) => Outcome,
): SandboxRoute["handle"] {
  return (call, world, caller) => {
    const claim = world.state.get("claims", call.part("id"));
    if (claim && !claim.isHidden && (claim.sellerId === caller.userId || claim.buyerId === caller.userId)) {
      return work(claim, call, world, caller);
    }
    return claimRefused(world);
  };
}

export function claimRefused({ state }: World): Reply {
  switch (faultsOf(state).claimRefusal) {
    case "policy":
      return policyAgent();
    case "forbidden":
      return refuse(403, "forbidden_error", "You don't have permission to access the resource");
    case "not-found":
      return refuse(404, "business_logic_error", "Resource not found");
  }
}

function reading(path: string, show: (claim: Claim, world: World, caller: Caller) => unknown): SandboxRoute {
  return {
    method: "GET",
    path: `${base}/:id${path}`,
    family,
    access,
    handle: onClaim((claim, _call, world, caller) => json(200, show(claim, world, caller))),
  };
}

/** A write on a claim: counted, refused by policy if told so, its reply perhaps lost. */
function acting(path: string, action: string, work: (claim: Claim, call: Call, world: World) => Reply): SandboxRoute {
  return {
    method: "POST",
    path: `${base}/:id/${path}`,
    family,
    access,
    arrive: (call, world) => noteReceived(world, deedOf(call, action)),
    handle: (call, world, caller) =>
      losing(world, "claimReply", () => {
        if (faultsOf(world.state).claimWritesForbidden) return policyAgent();
        const claim = world.state.get("claims", call.part("id"));
        if (!claim || claim.isHidden || claim.sellerId !== caller.userId) return claimRefused(world);
        return world.state.together(() => {
          const reply = work(claim, call, world);
          if (reply.status < 300) noteAccepted(world, deedOf(call, action));
          return reply;
        });
      }),
  };
}

const deedOf = (call: Call, action: string) => ({
  kind: "claim-action" as const,
  subject: call.part("id"),
  action,
  detail: call.body.length > 2000 ? `${call.body.length} bytes` : call.body.toString("utf8"),
});

const unavailable = (action: string, error = "bad_request_error") =>
  refuse(400, error, `Action ${action} not available for player`);

function reason(call: Call): Outcome {
  const body = reasonBody(call.part("reason"));
  return body ? json(200, body) : refuse(404, "business_logic_error", "Resource not found");
}

/** Newest first; the other party's moderated ones do not show. */
function messages(claim: Claim, world: World, caller: Caller): unknown[] {
  const own = claim.sellerId === caller.userId ? "respondent" : "complainant";
  const all = world.state.group("claimMessages", `claim ${claim.id}`);
  markClaimRead(world, claim, own);
  return all
    .filter(({ status, senderRole }) => status === "available" || senderRole === own)
    .reverse()
    .map((message) => claimMessageBody(world, message));
}

function sendMessage(claim: Claim, call: Call, world: World): Reply {
  const body = call.json;
  if (!isObject(body)) return refuse(400, "bad_request_error", "Required request body is missing");
  const { receiver_role: receiver, message, attachments = [] } = body;
  if (receiver !== "complainant" && receiver !== "mediator") {
    return refuse(400, "bad_request_error", `Invalid receiver_role: ${String(receiver)}`);
  }
  if (typeof message !== "string" || message.trim() === "") {
    return refuse(400, "bad_request_error", "The message can not be empty");
  }
  if (!maySellerDo(world, claim, `send_message_to_${receiver}`)) return unavailable(`send_message_to_${receiver}`);
  if (!Array.isArray(attachments)) return refuse(400, "bad_request_error", "attachments must be a list");
  for (const file of attachments) {
    const attachment = typeof file === "string" ? liveAttachment(world, file) : undefined;
    if (attachment?.claimId !== claim.id) return attachmentMissing(claim.id, String(file));
  }
  writeInClaim(world, claim, { from: "respondent", to: receiver, text: message, attachmentIds: attachments });
  // Created, without a body.
  return { status: 201, body: "" };
}

export const attachmentMissing = (claimId: number | string, file: string) =>
  refuse(400, "business_logic_error", `Attachment not found [claim: ${claimId} - fileName: ${file}]`);

function dispute(claim: Claim, _call: Call, world: World): Reply {
  if (!maySellerDo(world, claim, "open_dispute")) return unavailable("open_dispute");
  return json(200, claimInSearch(world, openDispute(world, claim, "respondent")));
}

function addEvidence(claim: Claim, call: Call, world: World): Reply {
  const result = evidenceOf(call.json);
  if (typeof result === "string") return refuse(400, "bad_request_error", result);
  const action = result.type === "handling_shipping_evidence" ? "send_potential_shipping" : "add_shipping_evidence";
  const mayAct = [action, ...(result.trackingNumber ? ["send_tracking_number"] : [])].some((name) =>
    maySellerDo(world, claim, name),
  );
  if (!mayAct) return unavailable(action);
  for (const file of result.attachmentIds) {
    if (liveAttachment(world, file)?.claimId !== claim.id) return attachmentMissing(claim.id, file);
  }
  act(world, claim, { action, role: "respondent" }, { evidences: [...claim.evidences, result], mandatory: null });
  return json(200, evidenceBody(world, result));
}

function offers(claim: Claim, _call: Call, world: World): Outcome {
  const isOffered = sellerActions(world, claim).some(({ action }) => action === "allow_partial_refund");
  if (!isOffered) return refuse(422, "unprocessable_entity", "The claim is not suitable for a partial refund");
  const found = offersOf(world, claim);
  return json(200, {
    currency_id: found.currencyId,
    available_offers: found.offers,
    recommendations:
      found.minimum === null ? [] : [{ percentage: 90, reason: "PARTIAL_REFUND_BETTER_THAN_RETURN", type: "maximum" }],
    restrictions:
      found.minimum === null ? [] : [{ percentage: found.minimum, reason: "PAREX_REJECTED", type: "minimum" }],
  });
}

function partialRefund(claim: Claim, call: Call, world: World): Reply {
  if (!maySellerDo(world, claim, "allow_partial_refund")) return unavailable("allow_partial_refund", "bad_request");
  const body = call.json;
  const asked = isObject(body) && body.percentage !== undefined ? Number(body.percentage) : defaultPercentage;
  if (!offersOf(world, claim).offers.some(({ percentage }) => percentage === asked)) {
    const shown = Number.isFinite(asked) ? asked.toFixed(1) : String(asked);
    return refuse(400, "error checking configuration percentage", `Percentage not found ${shown}`);
  }
  return rows(offerPartialRefund(world, claim, asked), "last_updated");
}

const rows = ({ expectedResolutions }: Claim, key: "last_updated" | "last_update") =>
  json(
    200,
    expectedResolutions.map((row) => resolutionReplied(row, key)),
  );

function refundAll(claim: Claim, _call: Call, world: World): Reply {
  if (!maySellerDo(world, claim, "refund")) return unavailable("refund");
  return rows(refundClaim(world, claim), "last_update");
}

function returnAllowed(claim: Claim, _call: Call, world: World): Reply {
  const isOffered = maySellerDo(world, claim, "allow_return") || maySellerDo(world, claim, "allow_return_label");
  return isOffered ? rows(allowReturn(world, claim), "last_update") : unavailable("allow_return");
}

function replacement(claim: Claim, _call: Call, world: World): Reply {
  if (!maySellerDo(world, claim, "allow_replace")) return unavailable("allow_replace");
  return rows(offerReplacement(world, claim), "last_updated");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
