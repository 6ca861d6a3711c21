import { describe, expect, it } from "vitest";
import type { ChannelErrorKind } from "@/lib/channels/errors";
import { refusalFrom } from "./refusals";

const NOW = new Date("2026-11-20T12:00:00Z");

const refusal = (status: number, text: string, { writes = false, retryAfter = null as string | null } = {}) =>
  refusalFrom({ status, text, writes, retryAfter, now: NOW });

describe("refusalFrom", () => {
  it.each<[number, string, ChannelErrorKind, string | null]>([
    [400, '{"message":"m","error":"not_active_item","status":400,"cause":[]}', "refused", "not_active_item"],
    [400, '{"error_description":"d","error":"invalid_scope","status":400,"cause":[]}', "refused", "invalid_scope"],
    [400, '{"status_code":400,"code":"too_long","message":"m"}', "refused", "too_long"],
    [403, '{"status_code":403,"message":"m","cause":"blocked_by_time"}', "forbidden", "blocked_by_time"],
    [400, "<html>Bad Request</html>", "refused", null],
    [422, "", "refused", null],
    [451, "{}", "refused", null],
    [401, '{"code":"unauthorized","message":"invalid access token"}', "unauthorized", "unauthorized"],
    [400, '{"message":"Malformed access_token: APP_USR-x","error":"bad_request"}', "unauthorized", "bad_request"],
    [403, '{"message":"m","cause":"blocked_by_excepted_case"}', "forbidden", "blocked_by_excepted_case"],
    [401, '{"message":"invalid_token","error":"not_found","status":401,"cause":[]}', "unauthorized", "not_found"],
    [401, '{"error":"unauthorized_scopes"}', "application-blocked", "unauthorized_scopes"],
    [401, '{"error":"invalid_client"}', "application-blocked", "invalid_client"],
    [400, '{"error":"unauthorized_application"}', "application-blocked", "unauthorized_application"],
    [403, '{"code":"forbidden","message":"invalid token"}', "unauthorized", "forbidden"],
    [403, '{"status":403,"error":"Invalid scopes","code":"FORBIDDEN"}', "forbidden", "Invalid scopes"],
    [403, '{"blocked_by":"PolicyAgent","code":"PA_X","message":"m"}', "forbidden", "PA_X"],
    [403, "<html>Request blocked</html>", "forbidden", null],
    [403, '{"message":"invalid_operator_user_id","error":"forbidden"}', "refused", "invalid_operator_user_id"],
    [403, '{"error":"invalid_operator_user_id"}', "refused", "invalid_operator_user_id"],
    [404, "", "not-found", null],
    [409, '{"error":"conflict","message":"item optimistic locking error"}', "unavailable", "conflict"],
    [409, '{"code":"too_many_requests","message":"quota exceeded"}', "rate-limited", "too_many_requests"],
    [429, "local_rate_limited", "rate-limited", "local_rate_limited"],
    [503, "local_rate_limited\n", "rate-limited", "local_rate_limited"],
    [429, "", "rate-limited", null],
    [423, "", "unavailable", null],
    [499, "", "unavailable", null],
    [500, '{"error":"internal_server_error","message":"m"}', "unavailable", "internal_server_error"],
    [502, "<html>bad gateway</html>", "unavailable", null],
    [535, "[]", "unavailable", null],
  ])("reads a %i with %s as %s", (status, text, kind, code) => {
    expect(refusal(status, text)).toMatchObject({ kind, code, httpStatus: status });
  });

  it.each([408, 423, 499, 500, 502, 503, 504, 534, 535])(
    "cannot tell after a %i whether a write happened",
    (status) => {
      expect(refusal(status, "", { writes: true }).kind).toBe("unknown");
    },
  );

  it.each([400, 401, 403, 404, 409, 422, 429])("knows that a %i wrote nothing", (status) => {
    expect(refusal(status, "", { writes: true }).kind).not.toBe("unknown");
  });

  it.each([
    ["30", 30],
    ["0", 0],
    ["1.5", 2],
    ["Fri, 20 Nov 2026 12:01:30 GMT", 90],
    ["Fri, 20 Nov 2026 11:00:00 GMT", 0],
    ["soon", null],
    [null, null],
  ])("reads Retry-After %j as %j seconds", (retryAfter, seconds) => {
    expect(refusal(429, "", { retryAfter }).retryAfterSeconds).toBe(seconds);
  });

  it.each([
    ['{"cause":[{"code":"blocked_by_time"},{"code":2063,"description":"d"}]}', ["blocked_by_time", "2063"]],
    ['{"cause":["start date is greater than end date"]}', ["start date is greater than end date"]],
    [
      '{"error":"forbidden","cause":"blocked_by_conversation_use_message_api"}',
      ["blocked_by_conversation_use_message_api"],
    ],
    ['{"cause":[{},null,7,""]}', []],
    ['{"cause":""}', []],
    ["{}", []],
    ["local_rate_limited", []],
  ])("keeps the causes of %s", (text, causes) => {
    expect(refusal(400, text).causes).toEqual(causes);
  });

  it("keeps messages short and free of tokens", () => {
    const text = JSON.stringify({ error: "x", message: `bad APP_USR-1-2-abc-3 or TG-abc-1 ${"y".repeat(500)}` });
    const { message } = refusal(400, text);
    expect(message).toMatch(/^bad APP_USR-… or TG-… y+$/);
    expect(message.length).toBe(200);
  });
});
