import { randomBytes } from "node:crypto";
import { faultsOf } from "../faults";
import type { AccessToken, AuthorizationCode, RefreshToken } from "../records";
import type { State } from "../state";
import type { World } from "../world";

const minuteMs = 60_000;
const codeLifeMs = 10 * minuteMs;
const refreshTokenLifeMs = 6 * 30 * 24 * 60 * minuteMs;

export const scopes = ["read", "offline_access", "write"];

type CodeRequest = Pick<AuthorizationCode, "userId" | "redirectUri" | "challenge" | "challengeMethod">;

/** A single-use code that lives 10 minutes. */
export function issueCode({ state }: World, request: CodeRequest): string {
  const code = `TG-${hash(12)}-${request.userId}`;
  state.put("codes", code, { ...request, code, expiresAt: Date.now() + codeLifeMs });
  return code;
}

/** A new pair for an account; what refresh tokens it had before are worth nothing from now on. */
export function issuePair({ settings, state }: World, userId: number): { access: AccessToken; refresh: RefreshToken } {
  return state.together(() => {
    for (const old of state.all("refreshTokens")) {
      if (old.userId === userId) state.remove("refreshTokens", old.token);
    }
    for (const old of state.all("accessTokens")) {
      if (old.userId === userId && old.expiresAt < Date.now()) state.remove("accessTokens", old.token);
    }
    if (!state.get("grants", userId)) state.put("grants", userId, { userId, createdAt: Date.now(), scopes });
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(4, 10);
    const token = `APP_USR-${settings.clientId}-${stamp}-${hash(16)}-${userId}`;
    const expiresAt = Date.now() + faultsOf(state).expiresInSeconds * 1000;
    const access = state.put("accessTokens", token, { token, userId, expiresAt });
    const refreshToken = `TG-${hash(16)}-${userId}`;
    const refresh = state.put("refreshTokens", refreshToken, {
      token: refreshToken,
      userId,
      expiresAt: Date.now() + refreshTokenLifeMs,
    });
    return { access, refresh };
  });
}

/** Ends a grant with every token of it, as a revocation by the user or by the application does. */
export function revokeGrant(state: State, userId: number): void {
  state.together(() => {
    state.remove("grants", userId);
    endTokens(state, userId);
  });
}

/** Ends the tokens and keeps the grant: a changed password, closed sessions. */
export function endTokens(state: State, userId: number): void {
  for (const { token, userId: owner } of state.all("accessTokens"))
    if (owner === userId) state.remove("accessTokens", token);
  invalidateRefreshTokens(state, userId);
}

export function invalidateRefreshTokens(state: State, userId: number): void {
  for (const { token, userId: owner } of state.all("refreshTokens")) {
    if (owner === userId) state.remove("refreshTokens", token);
  }
}

/** Access tokens of an account are past their time from now on; the refresh token still works. */
export function expireAccessTokens(state: State, userId: number): void {
  for (const token of state.all("accessTokens")) {
    if (token.userId === userId) state.put("accessTokens", token.token, { ...token, expiresAt: Date.now() - 1 });
  }
}

/** Secrets that are valid now. The first start knows the one of the settings. */
export function validSecrets({ settings, state }: World): string[] {
  const known = state.all("secrets");
  if (known.length === 0) return [settings.clientSecret];
  return known.filter(({ expiresAt }) => expiresAt === null || expiresAt > Date.now()).map(({ value }) => value);
}

/**
 * Renews the client secret. At once: the old one and every access token die. Scheduled: both secrets work until
 * `overlapMs` is over.
 */
export function rotateSecret(world: World, overlapMs: number): string {
  const { state } = world;
  const secret = `sandbox-${hash(12)}`;
  state.together(() => {
    const until = overlapMs > 0 ? Date.now() + overlapMs : null;
    for (const value of validSecrets(world)) {
      if (until) state.put("secrets", value, { value, expiresAt: until });
      else state.remove("secrets", value);
    }
    state.put("secrets", secret, { value: secret, expiresAt: null });
    if (!until) for (const { token } of state.all("accessTokens")) state.remove("accessTokens", token);
  });
  return secret;
}

const hash = (bytes: number) => randomBytes(bytes).toString("hex");
