/**
 * The control API: what a test or a script may do to the sandbox. JSON in and out, this machine only.
 *
 * | Method and path | Body | What it does |
 * | --- | --- | --- |
 * | GET  /__sandbox/health | | `{status:"ok"}` |
 * | GET  /__sandbox/faults | | every fault with its value |
 * | PUT  /__sandbox/faults | part of it | merges (objects one level deep), returns the whole; 400 names what is wrong |
 * | DELETE /__sandbox/faults | | a healthy marketplace again |
 * | POST /__sandbox/reset | {seed?: "none"\|"answered"\|"waiting", keepGrants?} | empties the shop and fills it as at the first start |
 * | GET  /__sandbox/persons | | who can sign in |
 * | GET  /__sandbox/catalog | | listings with status, buyers |
 * | POST /__sandbox/questions | {itemId, buyerId, text} | a buyer asks; returns the question |
 * | POST /__sandbox/questions/bulk | {count, sellerId, notify?, answeredShare?} | many at once; returns first and last id |
 * | GET  /__sandbox/questions/:id | | the question as the sandbox keeps it |
 * | POST /__sandbox/questions/:id/answer | {text} | answered on the marketplace's own site |
 * | POST /__sandbox/questions/:id/ban | | question moderated |
 * | POST /__sandbox/questions/:id/ban-answer | | late moderation of the answer |
 * | POST /__sandbox/questions/:id/delete, disable, hold, review | | status DELETED, DISABLED; hold on/off; UNDER_REVIEW |
 * | POST /__sandbox/items/:id/status | {status} | active, paused, closed, under_review, inactive, purged |
 * | POST /__sandbox/authorize | {userId, redirectUri?, codeChallenge?, codeChallengeMethod?} | a code without the page |
 * | POST /__sandbox/tokens | {userId} | grant and token pair without the flow |
 * | POST /__sandbox/revoke | {userId} | the user revokes the application: every token dies |
 * | POST /__sandbox/expire | {userId} | access tokens expire now |
 * | POST /__sandbox/invalidate-refresh | {userId} | the next refresh is invalid_grant |
 * | POST /__sandbox/end-sessions | {userId} | password changed: tokens die, the grant stays listed |
 * | POST /__sandbox/rotate-secret | {overlapMs?} | new client secret; 0: the old one dies at once |
 * | POST /__sandbox/busy-hour | {seconds?, count?, purchases?, sellerId?} | plays buyers who ask, and others who buy and live on; returns how many ask |
 * | GET  /__sandbox/effects | | per question: POST /answers received and accepted, with the accepted texts |
 * | GET  /__sandbox/effects/writes?kind&subject | | messages, action-guide, claim-action, refund, feedback: received and accepted, by what they said |
 *
 * Sales. `:id` is the order's unless said otherwise; most answer with the order.
 *
 * | Method and path | Body | What it does |
 * | --- | --- | --- |
 * | POST /__sandbox/buy | {buyerId, itemId, variationId?, quantity?} or {buyerId, lines: [{itemId, variationId?, quantity?}]}, with {withPack?, paying?: approved\|required\|in_process\|partial\|rejected\|confirmed, logistic?, couponAmount?, flows?, withForeignOrder?} | a buyer buys; `{pack, packId, sellerId, orderIds, shipmentIds, paymentIds, orders}`; `pack` is the id for the thread |
 * | POST /__sandbox/orders/bulk | {count, sellerId, messages?, delivered?, claimShare?, logistic?, notify?, spreadHours?} | many sales, threads and claims; `{orderIds, packs, claimIds}` |
 * | GET  /__sandbox/orders/:id | | order, payments, shipments, claims, conversation |
 * | POST /__sandbox/orders/:id/pay, expire, fraud, invalidate, pending-cancel, gain-pack | | what its name says |
 * | POST /__sandbox/orders/:id/cancel | {by?: buyer\|seller\|fraud} | cancels and refunds |
 * | POST /__sandbox/orders/:id/refund | {amount? \| percentage?, source?: collector\|admin\|bpp\|covered} | all when neither is given |
 * | POST /__sandbox/orders/:id/charge-back | {detail?} | the card's holder took the money back |
 * | POST /__sandbox/orders/:id/compensate | {amount} | money from the marketplace, with neither order nor claim |
 * | POST /__sandbox/orders/:id/tags | {tags} | unfulfilled and the like |
 * | POST /__sandbox/orders/:id/backdate | {hours} | everything about its pack happened that much earlier |
 * | POST /__sandbox/orders/:id/ship, deliver | | its parcel gets there by the usual steps |
 * | POST /__sandbox/shipments/:id/advance, fail | | one step; comes back and is refunded |
 * | POST /__sandbox/shipments/:id/move, delay | {status, substatus?}, {type?} | anywhere; late |
 * | POST /__sandbox/payments/:id/finish-refunds?status | | ends refunds in process: approved, rejected |
 *
 * Conversations. `:pack` is a pack's id or, without one, the order's.
 *
 * | Method and path | Body | What it does |
 * | --- | --- | --- |
 * | POST /__sandbox/messages | {pack, text, as?: buyer\|agent\|seller, sellerId?, moderation?, files?: [{name, base64, isThreat?}]} | writes on the marketplace's pages; returns the message |
 * | POST /__sandbox/messages/:id/moderate, release | {reason?} | late moderation; lets a pending one through |
 * | GET  /__sandbox/threads/:pack/:seller | | switches, `conversation` (status, substatus), every message |
 * | PUT  /__sandbox/threads/:pack/:seller | {substatus?: reason\|"active"\|null, agent?: true\|false\|word, isAgentClosed?, isExcepted?, isSupermarket?, isGuideLocked?, isBuyerGone?} | blocks with any reason; the assistant; the action guide's cases |
 * | POST /__sandbox/threads/:pack/:seller/read | | the buyer opens the thread |
 * | POST /__sandbox/attachments/:id/age | {hours} | an upload gets older |
 * | GET  /__sandbox/block-reasons | | every reason to block and to moderate |
 *
 * Claims.
 *
 * | Method and path | Body | What it does |
 * | --- | --- | --- |
 * | POST /__sandbox/claims | {orderId, reasonId?, type?, resource?, text?, quantity?, expected?, offersReplacement?, dueInHours?, files?, return?: {refundAt?, intermediateCheck?, subtype?}, variationId?} | the buyer complains, returns (type `returns`), exchanges (`change`) or cancels (`cancel_purchase`) |
 * | GET  /__sandbox/claims/:id | | the claim with actions, messages, returns, exchange, orders |
 * | POST /__sandbox/claims/:id/message | {text, as?: complainant\|respondent\|mediator, to?, moderation?, mustAnswerInHours?, files?} | a party or the mediator writes |
 * | POST /__sandbox/claims/:id/moderate | {hash, reason?} | late moderation |
 * | POST /__sandbox/claims/:id/mediate | {by?} | a mediation begins |
 * | POST /__sandbox/claims/:id/decide | {reason, by?, percentage?} | the claim ends, with the money that its reason moves |
 * | POST /__sandbox/claims/:id/offer | {accept} | the buyer answers a partial refund or a replacement |
 * | POST /__sandbox/claims/:id/hide | {hidden?} | merged or deleted: nobody finds it, and nobody is told |
 * | POST /__sandbox/claims/:id/recontact | | the buyer is back after the end |
 * | POST /__sandbox/claims/:id/return, exchange | {refundAt?, intermediateCheck?, subtype?}, {type?, variationId?} | a way back, another product |
 * | POST /__sandbox/claims/:id/change | {status, detail?} | where an exchange is |
 * | POST /__sandbox/claims/:id/due | {inHours} | when the seller's turn ends; negative: it is over |
 * | POST /__sandbox/claims/:id/reputation | {value\|null} | what affects-reputation says |
 * | POST /__sandbox/returns/:id/move | {status} | label_generated, shipped, delivered, expired, cancelled, return_to_buyer … |
 * | POST /__sandbox/returns/:id/review | {ok, reason?} | the seller's review on the marketplace's pages |
 * | POST /__sandbox/returns/:id/triage | {productCondition?, benefited?, reasonId?} | the warehouse's review |
 * | GET  /__sandbox/claim-reasons | | ids with their words |
 * | POST /__sandbox/pass-time | | what happens by itself once its time is over; also every half minute |
 *
 * The rest.
 *
 * | Method and path | Body | What it does |
 * | --- | --- | --- |
 * | POST /__sandbox/leads | {itemId, type?: whatsapp\|call\|question\|schedule\|quotation\|contact_request\|reservation\|credit, buyerId\|null, text?} | contact about a classified ad; a guest has no id |
 * | GET  /__sandbox/calls | | calls to the API by family, route and status |
 * | DELETE /__sandbox/calls | | counts from zero |
 * | POST /__sandbox/flush-notifications | | attempts everything that waits now; resolves when done |
 * | GET  /__sandbox/notifications | | waiting, missed and the last 400 attempts |
 * | POST /__sandbox/notify | {topic, resource, userId, actions?} | any event, as if it had happened |
 */
import { z } from "zod";
import { askMany, BulkQuestions } from "./bulk";
import { playBusyHour } from "./busy-hour";
import { buyerById, buyers } from "./catalog/buyers";
import { listingById, listings } from "./catalog/listings";
import { personById, persons } from "./catalog/persons";
import { claimControl } from "./control/claims";
import { leadControl } from "./control/leads";
import { messageControl } from "./control/messages";
import { orderControl } from "./control/orders";
import { missing, route, withBody, wrong } from "./control/route";
import { changeFaults, Faults, faultsOf } from "./faults";
import { type Call, json, type Reply } from "./http/call";
import {
  endTokens,
  expireAccessTokens,
  invalidateRefreshTokens,
  issueCode,
  issuePair,
  revokeGrant,
  rotateSecret,
} from "./marketplace/tokens";
import { itemStatuses, type Question, writeKinds } from "./records";
import { emptyShop } from "./reset";
import { Seed } from "./settings";
import { changeItemStatus, itemStateOf } from "./trade/items";
import {
  answerQuestion,
  askQuestion,
  banAnswer,
  banQuestion,
  deleteQuestion,
  disableQuestion,
  holdQuestion,
  reviewQuestion,
} from "./trade/questions";
import type { SandboxRoute, World } from "./world";

const userId = z.object({ userId: z.number().int() });

export const controlRoutes: SandboxRoute[] = [
  route("GET", "health", () => json(200, { status: "ok" })),
  route("GET", "faults", (_call, { state }) => json(200, faultsOf(state))),
  route("PUT", "faults", (call, { state, courier }) => {
    const result = changeFaults(state, call.json);
    if ("refusal" in result) return wrong(result.refusal);
    courier.replan();
    return json(200, result.faults);
  }),
  route("DELETE", "faults", (_call, { state }) => json(200, state.put("faults", "current", Faults.parse({})))),
  route(
    "POST",
    "reset",
    withBody(z.object({ seed: Seed.default("waiting"), keepGrants: z.boolean().default(false) }), (options, world) => {
      emptyShop(world, options);
      return json(200, { status: "ok" });
    }),
  ),
  route("GET", "persons", (_call, { state }) =>
    json(
      200,
      persons.map((person) => ({ ...person, hasGrant: state.get("grants", person.id) !== undefined })),
    ),
  ),
  route("GET", "catalog", (_call, world) =>
    json(200, {
      items: listings.map((listing) => ({ ...listing, status: itemStateOf(world, listing.id).status })),
      buyers,
    }),
  ),
  route(
    "POST",
    "questions",
    withBody(z.object({ itemId: z.string(), buyerId: z.number().int(), text: z.string().min(1) }), (body, world) => {
      const listing = listingById(body.itemId);
      if (!listing) return wrong(`itemId: no listing ${body.itemId}`);
      if (!buyerById(body.buyerId)) return wrong(`buyerId: no buyer ${body.buyerId}`);
      return json(200, askQuestion(world, { listing, buyerId: body.buyerId, text: body.text }));
    }),
  ),
  route(
    "POST",
    "questions/bulk",
    withBody(BulkQuestions, (bulk, world) => {
      const asked = askMany(world, bulk);
      return asked ? json(200, { count: bulk.count, ...asked }) : wrong(`sellerId: no listings of ${bulk.sellerId}`);
    }),
  ),
  route("GET", "questions/:id", (call, world) => onQuestion(call, world, (question) => question)),
  route("POST", "questions/:id/answer", (call, world) =>
    onQuestion(call, world, (question) => {
      const parsed = z.object({ text: z.string().min(1) }).safeParse(call.json);
      if (!parsed.success) return "text is required";
      if (question.answer) return "the question has its answer already";
      return answerQuestion(world, question, parsed.data.text, "site");
    }),
  ),
  route("POST", "questions/:id/ban", (call, world) => onQuestion(call, world, (it) => banQuestion(world, it))),
  route("POST", "questions/:id/ban-answer", (call, world) =>
    onQuestion(call, world, (it) => (it.answer ? banAnswer(world, it) : "the question has no answer")),
  ),
  route("POST", "questions/:id/delete", (call, world) => onQuestion(call, world, (it) => deleteQuestion(world, it))),
  route("POST", "questions/:id/disable", (call, world) => onQuestion(call, world, (it) => disableQuestion(world, it))),
  route("POST", "questions/:id/hold", (call, world) => onQuestion(call, world, (it) => holdQuestion(world, it))),
  route("POST", "questions/:id/review", (call, world) =>
    onQuestion(call, world, (it) => reviewQuestion(world, it, "UNDER_REVIEW")),
  ),
  route("POST", "items/:id/status", (call, world) => {
    const parsed = z.object({ status: z.enum(itemStatuses) }).safeParse(call.json);
    if (!parsed.success) return wrong(`status must be one of ${itemStatuses.join(", ")}`);
    if (!changeItemStatus(world, call.part("id"), parsed.data.status)) return missing(`item ${call.part("id")}`);
    return json(200, itemStateOf(world, call.part("id")));
  }),
  route(
    "POST",
    "authorize",
    withBody(
      userId.extend({
        redirectUri: z.string().optional(),
        codeChallenge: z.string().optional(),
        codeChallengeMethod: z.enum(["S256", "plain"]).default("S256"),
      }),
      (body, world) => {
        if (personById(body.userId)?.kind !== "owner") return wrong("userId: not an owner");
        const redirectUri = body.redirectUri ?? world.settings.redirectUris[0] ?? "";
        const code = issueCode(world, {
          userId: body.userId,
          redirectUri,
          challenge: body.codeChallenge ?? null,
          challengeMethod: body.codeChallengeMethod,
        });
        return json(200, { code, redirectUri });
      },
    ),
  ),
  route(
    "POST",
    "tokens",
    withBody(userId, (body, world) => {
      if (!personById(body.userId)) return wrong(`userId: no person ${body.userId}`);
      const { access, refresh } = issuePair(world, body.userId);
      return json(200, { accessToken: access.token, refreshToken: refresh.token, expiresAt: access.expiresAt });
    }),
  ),
  route(
    "POST",
    "revoke",
    onUser((world, id) => revokeGrant(world.state, id)),
  ),
  route(
    "POST",
    "expire",
    onUser((world, id) => expireAccessTokens(world.state, id)),
  ),
  route(
    "POST",
    "invalidate-refresh",
    onUser((world, id) => invalidateRefreshTokens(world.state, id)),
  ),
  route(
    "POST",
    "end-sessions",
    onUser((world, id) => endTokens(world.state, id)),
  ),
  route(
    "POST",
    "rotate-secret",
    withBody(z.object({ overlapMs: z.number().int().min(0).default(0) }), ({ overlapMs }, world) =>
      json(200, { clientSecret: rotateSecret(world, overlapMs) }),
    ),
  ),
  route(
    "POST",
    "busy-hour",
    withBody(
      z.object({
        seconds: z.number().min(0).max(3600).default(60),
        count: z.number().int().min(1).max(5000).default(60),
        purchases: z.number().int().min(0).max(1000).default(0),
        sellerId: z.number().int().optional(),
      }),
      (body, world) => json(200, { planned: playBusyHour(world, body) }),
    ),
  ),
  ...orderControl,
  ...messageControl,
  ...claimControl,
  ...leadControl,
  route("GET", "effects/writes", (call, { state }) => {
    const kind = writeKinds.find((known) => known === call.query("kind"));
    const subject = call.query("subject");
    const writes = kind ? state.group("writes", `kind ${kind}`) : state.all("writes");
    return json(
      200,
      writes.filter((write) => !subject || write.subject === subject),
    );
  }),
  route("GET", "effects", (_call, { state }) => json(200, state.all("effects"))),
  route("GET", "calls", (_call, { calls }) => json(200, calls.report())),
  route("DELETE", "calls", (_call, { calls }) => {
    calls.reset();
    return json(200, {});
  }),
  route("POST", "flush-notifications", async (_call, { courier }) => json(200, await courier.flush())),
  route("GET", "notifications", (_call, { state, courier }) =>
    json(200, { waiting: state.all("deliveries"), missed: courier.missed(), log: courier.log }),
  ),
  route(
    "POST",
    "notify",
    withBody(
      userId.extend({ topic: z.string(), resource: z.string(), actions: z.array(z.string()).optional() }),
      (event, { courier }) => {
        courier.tell(event);
        return json(200, {});
      },
    ),
  ),
];

function onQuestion(call: Call, { state }: World, act: (question: Question) => Question | string): Reply {
  const question = state.get("questions", call.part("id"));
  if (!question) return missing(`question ${call.part("id")}`);
  const result = act(question);
  return typeof result === "string" ? wrong(result) : json(200, result);
}

function onUser(act: (world: World, id: number) => void) {
  return withBody(userId, (body, world) => {
    act(world, body.userId);
    return json(200, { userId: body.userId });
  });
}
