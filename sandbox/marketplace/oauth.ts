import { createHash, timingSafeEqual } from "node:crypto";
import { faultsOf } from "../faults";
import { json, type Reply } from "../http/call";
import type { AuthorizationCode } from "../records";
import type { SandboxRoute, World } from "../world";
import { issuePair, validSecrets } from "./tokens";

export const oauthRoutes: SandboxRoute[] = [
  {
    method: "POST",
    path: "/oauth/token",
    family: "token",
    access: "public",
    handle: (call, world) => token(call.form, world),
  },
];

function token(form: URLSearchParams, world: World): Reply {
  for (const name of new Set(form.keys())) {
    if (form.getAll(name).length > 1) return refuse(400, "invalid_request", `${name} is duplicated`);
  }
  const grantType = form.get("grant_type");
  if (!grantType) return required("grant_type");
  if (grantType !== "authorization_code" && grantType !== "refresh_token") {
    return refuse(400, "unsupported_grant_type", "grant_type must be authorization_code or refresh_token");
  }
  const clientId = form.get("client_id");
  const clientSecret = form.get("client_secret");
  if (!clientId) return required("client_id");
  if (!clientSecret) return required("client_secret");
  if (clientId !== world.settings.clientId || !validSecrets(world).some((secret) => same(secret, clientSecret))) {
    return refuse(400, "invalid_client", "invalid client_id or client_secret");
  }
  if (faultsOf(world.state).applicationBlocked) {
    return refuse(403, "unauthorized_application", "application is blocked");
  }
  return grantType === "authorization_code" ? exchangeCode(form, world) : refreshPair(form, world);
}

function exchangeCode(form: URLSearchParams, world: World): Reply {
  const code = form.get("code");
  const redirectUri = form.get("redirect_uri");
  if (!code) return required("code");
  if (!redirectUri) return required("redirect_uri");
  const verifier = form.get("code_verifier");
  const known = world.state.get("codes", code);
  if (!verifier && (faultsOf(world.state).requirePkce || known?.challenge)) return required("code_verifier");
  // Whatever comes of it, a code is good for one try.
  world.state.remove("codes", code);
  if (!known || known.expiresAt < Date.now() || known.redirectUri !== redirectUri) return invalidGrant();
  if (verifier && !answersChallenge(verifier, known)) return invalidGrant();
  return pair(world, known.userId);
}

function refreshPair(form: URLSearchParams, world: World): Reply {
  const refreshToken = form.get("refresh_token");
  if (!refreshToken) return required("refresh_token");
  const known = world.state.get("refreshTokens", refreshToken);
  if (!known || known.expiresAt < Date.now()) return invalidGrant();
  return pair(world, known.userId);
}

function pair(world: World, userId: number): Reply {
  const { expiresInSeconds, offlineAccess } = faultsOf(world.state);
  const { access, refresh } = issuePair(world, userId);
  return json(200, {
    access_token: access.token,
    token_type: "bearer",
    expires_in: expiresInSeconds,
    scope: offlineAccess ? "offline_access read write" : "read write",
    user_id: userId,
    ...(offlineAccess ? { refresh_token: refresh.token } : {}),
  });
}

function answersChallenge(verifier: string, { challenge, challengeMethod }: AuthorizationCode): boolean {
  if (!challenge || !/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false;
  const answer = challengeMethod === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url");
  return same(answer, challenge);
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const required = (name: string) => refuse(400, "invalid_request", `${name} is a required parameter`);

const invalidGrant = () =>
  refuse(
    400,
    "invalid_grant",
    "Error validating grant. Your authorization code or refresh token may be expired or it was already used",
  );

function refuse(status: number, error: string, description: string): Reply {
  return json(status, { error_description: description, error, status, cause: [] });
}
