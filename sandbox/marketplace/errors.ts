import type { Family } from "../faults";
import { type Call, json, type Reply } from "../http/call";

/** The standard envelope of the marketplace's errors. */
export function refuse(status: number, error: string, message: string, cause: unknown[] = []): Reply {
  return json(status, { message, error, status, cause });
}

export const notFound = (message = "Resource not found.") => refuse(404, "not_found", message);

export const accessDenied = () =>
  json(403, {
    status: 403,
    error: "access_denied",
    message: "access to the requested resource is forbidden",
    code: "FORBIDDEN",
  });

export const policyAgent = (url?: URL) =>
  json(403, {
    blocked_by: "PolicyAgent",
    ...(url ? { path: `/v1${url.pathname.replace(/^\/vis/, "")}${url.search}` } : {}),
    code: "PA_UNAUTHORIZED_RESULT_FROM_POLICIES",
    message: "At least one policy returned UNAUTHORIZED.",
    status: 403,
  });

export const invalidOperator = () => refuse(403, "forbidden", "invalid_operator_user_id");

export const unauthorizedScopes = () => refuse(401, "unauthorized_scopes", "unauthorized_scopes");

/** The body differs by family; a missing token is not the same as a wrong one everywhere. */
export function invalidToken(call: Call, family: Family | undefined, token: string | undefined): Reply {
  switch (family) {
    case "questions":
    case "answers":
      return refuse(401, "not_found", "invalid_token");
    case "messages":
      if (!token && call.url.pathname.startsWith("/messages/unread")) {
        return refuse(400, "bad_request", "Access token is required");
      }
      return json(401, { code: "unauthorized", message: "invalid access token" });
    case "orders":
      return refuse(401, "not_identified_user", "Can not identify the user");
    case "claims":
      if (token && !token.startsWith("APP_USR-")) {
        return refuse(400, "bad_request", `Malformed access_token: ${token}`);
      }
      return refuse(401, "unauthorized_request_error", "user not authorized");
    case "shipments":
      return refuse(401, "unauthorized", token ? "invalid access token" : "authorization value not present");
    case "payments":
      return refuse(401, "unauthorized", "Invalid token", [{ code: 401, description: "Invalid token", data: null }]);
    case "leads":
      // 403 also for a token that is only too old.
      return token ? json(403, { code: "forbidden", message: "invalid token" }) : policyAgent(call.url);
    default:
      return json(401, { code: "unauthorized", message: "invalid access token" });
  }
}
