import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { SandboxRoute, World } from "../world";
import { accessDenied, refuse } from "./errors";

const family = "questions";
const access = "bearer";

/** Buyers who may not ask a seller any more. */
export const blockRoutes: SandboxRoute[] = [
  { method: "POST", path: "/users/:id/questions_blacklist", family, access, handle: block },
  { method: "GET", path: "/users/:id/questions_blacklist", family, access, handle: legacyList },
  { method: "DELETE", path: "/users/:id/questions_blacklist/:buyer", family, access, handle: unblock },
  { method: "GET", path: "/block-api/search/users/:id", family, access, handle: search },
];

const isOwn = (call: Call, caller: Caller) => Number(call.part("id")) === caller.userId;

const blocksOf = ({ state }: World, sellerId: number) =>
  state.all("blocks").filter((entry) => entry.sellerId === sellerId);

function block(call: Call, { state }: World, caller: Caller): Outcome {
  if (!isOwn(call, caller)) return accessDenied();
  const body = call.json;
  const buyerId = typeof body === "object" && body !== null && "user_id" in body ? body.user_id : undefined;
  if (typeof buyerId !== "number" || !Number.isInteger(buyerId)) {
    return refuse(400, "invalid_post_body", "user_id is required");
  }
  state.put("blocks", `${caller.userId}:${buyerId}`, { sellerId: caller.userId, buyerId, blockedAt: Date.now() });
  return json(200, { user_id: buyerId });
}

function unblock(call: Call, { state }: World, caller: Caller): Outcome {
  if (!isOwn(call, caller)) return accessDenied();
  state.remove("blocks", `${caller.userId}:${call.part("buyer")}`);
  return json(200, { user_id: Number(call.part("buyer")) });
}

function legacyList(call: Call, world: World, caller: Caller): Outcome {
  if (!isOwn(call, caller)) return accessDenied();
  return json(200, { users: blocksOf(world, caller.userId).map(({ buyerId }) => ({ id: buyerId })) });
}

function search(call: Call, world: World, caller: Caller): Outcome {
  if (!isOwn(call, caller)) return accessDenied();
  const type = call.query("type");
  if (type !== "blocked_by_questions" && type !== "blocked_by_order") {
    return refuse(400, "bad_request", "type must be blocked_by_questions or blocked_by_order");
  }
  const wanted = call.query("user_blocked");
  const blocks = (type === "blocked_by_questions" ? blocksOf(world, caller.userId) : []).filter(
    ({ buyerId }) => !wanted || String(buyerId) === wanted,
  );
  const offset = Number(call.query("offset") ?? 0) || 0;
  const limit = Math.min(Number(call.query("limit") ?? 10) || 10, 1000);
  return json(200, {
    users: blocks
      .slice(offset, offset + limit)
      .map(({ buyerId, blockedAt }) => ({ id: buyerId, blocked_at: new Date(blockedAt).toISOString() })),
    paging: { offset, limit, total: blocks.length },
  });
}
