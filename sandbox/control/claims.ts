import { z } from "zod";
import { mediatorIdOf } from "../catalog/agents";
import { claimReasonById, claimReasons } from "../catalog/claim-reasons";
import { type Claim, claimTypes, type Return, returnStatuses } from "../claim-records";
import { json } from "../http/call";
import type { Order } from "../order-records";
import { keepAttachment } from "../trade/attachments";
import { createChange, moveChange } from "../trade/changes";
import { moderateClaimMessage, writeInClaim } from "../trade/claim-messages";
import { sellerActions } from "../trade/claim-players";
import { changeClaim, hourMs } from "../trade/claims";
import { complain } from "../trade/complaining";
import { answerOffer, decide, decisions, openDispute, recontact } from "../trade/resolutions";
import { createReturn, moveReturn, reviewFailed, reviewOk, triageReturn } from "../trade/returns";
import { passTime } from "../trade/time";
import type { SandboxRoute, World } from "../world";
import { UploadedFile } from "./messages";
import { answered } from "./orders";
import { missing, route, withBody, wrong } from "./route";

const ReturnOptions = z.object({
  refundAt: z.enum(["shipped", "delivered", "n/a"]).optional(),
  intermediateCheck: z.boolean().optional(),
  subtype: z.enum(["low_cost", "return_partial", "return_total"]).optional(),
});

const Complain = z.object({
  orderId: z.number().int(),
  reasonId: z.string().default("PDD9949"),
  type: z.enum(claimTypes).default("mediations"),
  /** A shipment's claim concerns every order in the parcel. */
  resource: z.enum(["order", "shipment", "payment", "purchase"]).default("order"),
  text: z.string().optional(),
  quantity: z.number().int().min(1).optional(),
  expected: z.string().optional(),
  offersReplacement: z.boolean().optional(),
  dueInHours: z.number().optional(),
  files: z.array(UploadedFile).default([]),
  /** Of a return or an exchange. */
  return: ReturnOptions.default({}),
  variationId: z.number().int().nullable().optional(),
});

const Speak = z.object({
  as: z.enum(["complainant", "respondent", "mediator"]).default("complainant"),
  to: z.enum(["complainant", "respondent", "mediator"]).optional(),
  text: z.string().min(1),
  moderation: z.string().optional(),
  mustAnswerInHours: z.number().optional(),
  files: z.array(UploadedFile).default([]),
});

export const claimControl: SandboxRoute[] = [
  route("GET", "claim-reasons", () => json(200, claimReasons)),
  route(
    "POST",
    "claims",
    withBody(Complain, (body, world) => {
      const order = world.state.get("orders", body.orderId);
      if (!order) return wrong(`orderId: no order ${body.orderId}`);
      if (!claimReasonById(body.reasonId)) return wrong(`reasonId: no reason ${body.reasonId}`);
      const claim = complain(world, { ...body, order, returning: body.return, files: filesOf(body.files) });
      return json(200, factsOf(world, claim));
    }),
  ),
  onClaim("GET", "", z.object({}), (claim, _body, world) => factsOf(world, claim)),
  onClaim("POST", "/message", Speak, (claim, body, world) => {
    const attachmentIds = filesOf(body.files).map(({ name, bytes }) => {
      const ownerId = body.as === "respondent" ? claim.sellerId : claim.buyerId;
      return keepAttachment(world, { ownerId, name, bytes, purpose: "claim", claimId: claim.id }).id;
    });
    const to = body.to ?? receiverOf(claim, body.as);
    const { text, moderation, mustAnswerInHours } = body;
    return writeInClaim(world, claim, { from: body.as, to, text, moderation, mustAnswerInHours, attachmentIds });
  }),
  onClaim(
    "POST",
    "/moderate",
    z.object({ hash: z.string(), reason: z.string().default("OUT_OF_PLACE_LANGUAGE") }),
    (_claim, { hash, reason }, world) => {
      const message = world.state.get("claimMessages", hash);
      return message ? moderateClaimMessage(world, message, reason) : `hash: no message ${hash}`;
    },
  ),
  onClaim(
    "POST",
    "/mediate",
    z.object({ by: z.enum(["complainant", "respondent", "mediator"]).default("complainant") }),
    (claim, { by }, world) => (claim.status === "opened" ? openDispute(world, claim, by) : "the claim is closed"),
  ),
  onClaim(
    "POST",
    "/decide",
    z.object({
      reason: z.enum(decisions),
      by: z.string().optional(),
      percentage: z.number().min(1).max(100).optional(),
    }),
    (claim, { reason, by = "mediator", percentage }, world) =>
      claim.status === "opened" ? decide(world, claim, { reason, by, percentage }) : "the claim is closed",
  ),
  onClaim("POST", "/offer", z.object({ accept: z.boolean() }), (claim, { accept }, world) => {
    return answerOffer(world, claim, accept) ?? "nothing is offered";
  }),
  onClaim("POST", "/hide", z.object({ hidden: z.boolean().default(true) }), (claim, { hidden }, world) =>
    world.state.put("claims", claim.id, { ...claim, isHidden: hidden }),
  ),
  onClaim("POST", "/recontact", z.object({}), (claim, _body, world) => recontact(world, claim)),
  onClaim("POST", "/return", ReturnOptions, (claim, options, world) => createReturn(world, claim, options)),
  onClaim(
    "POST",
    "/exchange",
    z.object({
      type: z.enum(["change", "replace"]).default("change"),
      variationId: z.number().int().nullable().optional(),
    }),
    (claim, options, world) => createChange(world, claim, options),
  ),
  onClaim(
    "POST",
    "/change",
    z.object({ status: z.string(), detail: z.string().nullable().default(null) }),
    (claim, { status, detail }, world) => {
      const change = world.state.get("changes", claim.id);
      return change ? moveChange(world, change, status, detail) : "the claim has no exchange";
    },
  ),
  onClaim(
    "POST",
    "/reputation",
    z.object({ value: z.enum(["affected", "not_affected", "not_applies"]).nullable() }),
    (claim, { value }, world) => changeClaim(world, claim, { reputation: value }),
  ),
  onClaim("POST", "/due", z.object({ inHours: z.number() }), (claim, { inHours }, world) => {
    const dueAt = Date.now() + inHours * hourMs;
    return claim.reviewDueAt === null
      ? changeClaim(world, claim, { mandatory: { role: "respondent", dueAt } })
      : changeClaim(world, claim, { reviewDueAt: dueAt });
  }),
  onReturn("move", z.object({ status: z.enum(returnStatuses) }), (record, { status }, world) =>
    moveReturn(world, record, status),
  ),
  onReturn(
    "review",
    z.object({ ok: z.boolean(), reason: z.string().default("SRF2") }),
    (record, { ok, reason }, world) => {
      const siteId = world.state.get("claims", record.claimId)?.siteId ?? "MLA";
      return ok ? reviewOk(world, record) : reviewFailed(world, record, reason, mediatorIdOf(siteId));
    },
  ),
  onReturn(
    "triage",
    z.object({
      productCondition: z.enum(["saleable", "unsaleable", "discard", "missing"]).default("unsaleable"),
      benefited: z.enum(["both", "buyer", "seller"]).default("buyer"),
      reasonId: z.string().default("accepted"),
    }),
    (record, body, world) => triageReturn(world, record, body),
  ),
  route("POST", "pass-time", (_call, world) => json(200, passTime(world))),
];

const receiverOf = (claim: Claim, from: z.infer<typeof Speak>["as"]) => {
  if (from === "mediator") return "respondent";
  if (claim.stage === "dispute" || claim.stage === "recontact") return "mediator";
  return from === "complainant" ? "respondent" : "complainant";
};

const filesOf = (files: z.infer<typeof UploadedFile>[]) =>
  files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") }));

function factsOf(world: World, claim: Claim) {
  const current = world.state.get("claims", claim.id) ?? claim;
  return {
    ...current,
    availableActions: sellerActions(world, current),
    messages: world.state.group("claimMessages", `claim ${claim.id}`),
    returns: world.state.group("returns", `claim ${claim.id}`),
    change: world.state.get("changes", claim.id) ?? null,
    orders: current.orderIds.map((id): Order | undefined => world.state.get("orders", id)),
  };
}

function onClaim<S extends z.ZodType>(
  method: "GET" | "POST",
  path: string,
  schema: S,
  act: (claim: Claim, body: z.infer<S>, world: World) => unknown,
): SandboxRoute {
  return route(
    method,
    `claims/:id${path}`,
    withBody(schema, (body, world, call) => {
      const claim = world.state.get("claims", call.part("id"));
      return claim ? answered(act(claim, body, world)) : missing(`claim ${call.part("id")}`);
    }),
  );
}

function onReturn<S extends z.ZodType>(
  path: string,
  schema: S,
  act: (record: Return, body: z.infer<S>, world: World) => unknown,
): SandboxRoute {
  return route(
    "POST",
    `returns/:id/${path}`,
    withBody(schema, (body, world, call) => {
      const record = world.state.get("returns", call.part("id"));
      return record ? answered(act(record, body, world)) : missing(`return ${call.part("id")}`);
    }),
  );
}
