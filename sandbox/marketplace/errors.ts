import { json, type Reply } from "../http/call";

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

export const policyAgent = () =>
  json(403, {
    blocked_by: "PolicyAgent",
    code: "PA_UNAUTHORIZED_RESULT_FROM_POLICIES",
    message: "At least one policy returned UNAUTHORIZED.",
    status: 403,
  });

export const invalidOperator = () => refuse(403, "forbidden", "invalid_operator_user_id");

export const unauthorizedScopes = () => refuse(401, "unauthorized_scopes", "unauthorized_scopes");

/** Questions still answer with the older body. */
export const invalidToken = (family: string | undefined) =>
  family === "questions" || family === "answers"
    ? refuse(401, "not_found", "invalid_token")
    : json(401, { code: "unauthorized", message: "invalid access token" });
