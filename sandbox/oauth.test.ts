import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { otherSeller, pkce, redirectUri, Shop, seller } from "./testing";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(() => shop.control("POST", "reset", { seed: "none" }));

const owner = String(seller);
const operator = "1290045517";
const pending = "2210773304";

async function decide(persona: string, query: Record<string, string> = {}, decision = "autorizar") {
  const parameters = new URLSearchParams({
    response_type: "code",
    client_id: shop.settings.clientId,
    redirect_uri: redirectUri,
    state: "a state/with+signs",
    ...query,
  });
  const response = await fetch(`${shop.url}/authorization?${parameters}`, {
    method: "POST",
    body: new URLSearchParams({ persona, decision }),
    redirect: "manual",
  });
  const location = response.headers.get("location");
  return { status: response.status, sentTo: location ? new URL(location) : null, text: await response.text() };
}

async function codeWith(query: Record<string, string>) {
  const { sentTo } = await decide(owner, query);
  return sentTo?.searchParams.get("code") ?? "";
}

const exchange = (code: string, verifier: string, more: Record<string, string> = {}) =>
  shop.oauth({ grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier, ...more });

describe("authorization page", () => {
  it("sends the owner back with a code and the state untouched", async () => {
    const { status, sentTo } = await decide(owner);
    expect(status).toBe(302);
    expect(sentTo?.origin + (sentTo?.pathname ?? "")).toBe(redirectUri);
    expect(sentTo?.searchParams.get("state")).toBe("a state/with+signs");
    expect(sentTo?.searchParams.get("code")).toMatch(/^TG-[0-9a-f]+-468424240$/);
  });

  it("tells the application that the owner said no", async () => {
    const { sentTo } = await decide(owner, {}, "rechazar");
    expect(sentTo?.searchParams.get("error")).toBe("access_denied");
    expect(sentTo?.searchParams.get("code")).toBeNull();
  });

  it("keeps an operator on a page, or sends back the error when so switched", async () => {
    const onPage = await decide(operator);
    expect(onPage.sentTo).toBeNull();
    expect(onPage.text).toContain("invalid_operator_user_id");
    await shop.control("PUT", "faults", { operatorDelivery: "redirect" });
    const sentBack = await decide(operator);
    expect(sentBack.sentTo?.searchParams.get("error")).toBe("invalid_operator_user_id");
  });

  it("lets an operator through with a token that the API refuses, when so switched", async () => {
    await shop.control("PUT", "faults", { operatorDelivery: "token", requirePkce: false });
    const { sentTo } = await decide(operator);
    const answer = await shop.oauth({
      grant_type: "authorization_code",
      code: sentTo?.searchParams.get("code") ?? "",
      redirect_uri: redirectUri,
    });
    const me = await shop.call("GET", "/users/me", { token: answer.body.access_token });
    expect(me).toMatchObject({ status: 403, body: { message: "invalid_operator_user_id" } });
  });

  it("keeps an owner with pending data, and a wrong redirect address, on a page", async () => {
    for (const answer of [await decide(pending), await decide(owner, { redirect_uri: `${redirectUri}/` })]) {
      expect(answer.sentTo).toBeNull();
      expect(answer.text).toContain("no puede conectarse a tu cuenta");
    }
  });
});

describe("token", () => {
  it("exchanges a code with S256 once", async () => {
    const { verifier, challenge } = pkce();
    const code = await codeWith({ code_challenge: challenge, code_challenge_method: "S256" });
    const first = await exchange(code, verifier);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ token_type: "bearer", expires_in: 21600, user_id: seller });
    expect(first.body.scope.split(" ")).toContain("offline_access");
    expect(await exchange(code, verifier)).toMatchObject({ status: 400, body: { error: "invalid_grant", cause: [] } });
  });

  it("takes a plain challenge, refuses another verifier, and misses one only at the exchange", async () => {
    const { verifier } = pkce();
    const plain = await codeWith({ code_challenge: verifier, code_challenge_method: "plain" });
    expect((await exchange(plain, verifier)).status).toBe(200);
    const other = await codeWith({ code_challenge: verifier, code_challenge_method: "plain" });
    expect((await exchange(other, pkce().verifier)).body.error).toBe("invalid_grant");
    const without = await codeWith({});
    const answer = await shop.oauth({ grant_type: "authorization_code", code: without, redirect_uri: redirectUri });
    expect(answer.body).toMatchObject({
      error: "invalid_request",
      error_description: "code_verifier is a required parameter",
    });
  });

  it("refuses another redirect address and another secret", async () => {
    const { verifier, challenge } = pkce();
    const code = await codeWith({ code_challenge: challenge, code_challenge_method: "S256" });
    expect((await exchange(code, verifier, { redirect_uri: "http://elsewhere.example/" })).body.error).toBe(
      "invalid_grant",
    );
    expect((await exchange("TG-1-2", verifier, { client_secret: "wrong" })).body.error).toBe("invalid_client");
    expect((await shop.oauth({ grant_type: "password" })).body.error).toBe("unsupported_grant_type");
  });

  it("rotates refresh tokens: each works once", async () => {
    const { refreshToken } = await shop.control("POST", "tokens", { userId: seller });
    const refresh = (token: string) => shop.oauth({ grant_type: "refresh_token", refresh_token: token });
    const second = await refresh(refreshToken);
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(refreshToken);
    expect(await refresh(refreshToken)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect((await refresh(second.body.refresh_token)).status).toBe(200);
  });

  it("leaves out the refresh token without offline access", async () => {
    await shop.control("PUT", "faults", { offlineAccess: false, expiresInSeconds: 10800 });
    const { code } = await shop.control("POST", "authorize", {
      userId: seller,
      codeChallenge: "x".repeat(43),
      codeChallengeMethod: "plain",
    });
    const answer = await exchange(code, "x".repeat(43));
    expect(answer.body).not.toHaveProperty("refresh_token");
    expect(answer.body.expires_in).toBe(10800);
  });
});

describe("grants", () => {
  it("end with every token when the user revokes", async () => {
    const { accessToken, refreshToken } = await shop.control("POST", "tokens", { userId: seller });
    await shop.control("POST", "revoke", { userId: seller });
    expect(await shop.call("GET", "/users/me", { token: accessToken })).toMatchObject({
      status: 401,
      body: { message: "invalid access token" },
    });
    const refreshed = await shop.oauth({ grant_type: "refresh_token", refresh_token: refreshToken });
    expect(refreshed.body.error).toBe("invalid_grant");
  });

  it("are listed, and ended by the application itself", async () => {
    const token = await shop.token();
    await shop.token(otherSeller);
    const app = shop.settings.clientId;
    const listed = await shop.call("GET", `/applications/${app}/grants`, { token });
    expect(listed.body.grants.map((grant: { user_id: number }) => grant.user_id)).toEqual([seller, otherSeller]);
    const ended = await shop.call("DELETE", `/users/${seller}/applications/${app}`, { token });
    expect(ended.body).toEqual({ user_id: String(seller), app_id: app, msg: "Autorización eliminada" });
    expect((await shop.call("GET", "/users/me", { token })).status).toBe(401);
  });

  it("lose their tokens when the secret is rotated, and both secrets work while it is scheduled", async () => {
    const first = await shop.control("POST", "tokens", { userId: seller });
    await shop.control("POST", "rotate-secret", { overlapMs: 60_000 });
    const scheduled = await shop.oauth({ grant_type: "refresh_token", refresh_token: first.refreshToken });
    expect(scheduled.status).toBe(200);
    const { clientSecret } = await shop.control("POST", "rotate-secret", {});
    expect((await shop.call("GET", "/users/me", { token: scheduled.body.access_token })).status).toBe(401);
    const next = { grant_type: "refresh_token", refresh_token: scheduled.body.refresh_token };
    expect((await shop.oauth(next)).body.error).toBe("invalid_client");
    expect((await shop.oauth({ ...next, client_secret: clientSecret })).status).toBe(200);
  });

  it("are useless while the application is blocked", async () => {
    const token = await shop.token();
    await shop.control("PUT", "faults", { applicationBlocked: true });
    expect((await shop.call("GET", "/users/me", { token })).body.error).toBe("unauthorized_scopes");
    expect((await shop.oauth({ grant_type: "refresh_token", refresh_token: "TG-1-1" })).body.error).toBe(
      "unauthorized_application",
    );
  });
});
