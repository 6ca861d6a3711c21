import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countries } from "./countries";
import { channelTo, fixture, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

const authorization = () => channelTo(peer).authorization;
const token = (status: number, body: unknown) => {
  peer.behave = () => ({ status, body: typeof body === "string" ? body : JSON.stringify(body) });
};

// Autenticación y Autorización, 29/12/2025.
describe("authorizationUrl", () => {
  const request = { siteId: "MLB", state: "f2c1 &b7", codeChallenge: "E9Melhoa2Owv" };

  it("leads to the host of the country with everything the page asks for", () => {
    const url = authorization().authorizationUrl(request);
    expect(url.origin + url.pathname).toBe("https://auth.mercadolivre.com.br/authorization");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "5503910054141466",
      redirect_uri: "https://inbox.example.com/meli/callback",
      state: "f2c1 &b7",
      code_challenge: "E9Melhoa2Owv",
      code_challenge_method: "S256",
    });
  });

  it("leads to the one host that is set, whatever the country", () => {
    const { authorization } = channelTo(peer, { authUrl: "http://localhost:4010/" });
    const url = authorization.authorizationUrl(request);
    expect(url.origin + url.pathname).toBe("http://localhost:4010/authorization");
  });

  it("has a host for each of the nineteen countries and for no other word", () => {
    const hosts = countries.map(({ siteId }) => authorization().authorizationUrl({ ...request, siteId }).host);
    expect(new Set(hosts).size).toBe(19);
    expect(hosts.every((host) => /^auth\.mercadoli(bre|vre)\.[a-z.]+$/.test(host))).toBe(true);
    for (const siteId of ["CBT", "mla", "__proto__", ""]) {
      expect(() => authorization().authorizationUrl({ ...request, siteId })).toThrow("unknown_site");
    }
  });
});

describe("exchangeCode", () => {
  const request = {
    code: "TG-6740c1d5e4b0a10001f3a9c2-468424240",
    codeVerifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  };

  it("trades the code for a pair of tokens, with every parameter in the body", async () => {
    token(200, fixture("oauth-token-ok"));
    expect(await authorization().exchangeCode(request)).toEqual({
      accessToken: "APP_USR-5503910054141466-112014-00000000000000000000000000000000-468424240",
      refreshToken: "TG-00000000000000000000000000000001-468424240",
      expiresInSeconds: 21600,
      sellerId: "468424240",
    });
    const [arrived] = peer.arrived;
    expect(arrived?.url.href).toBe(`${peer.url}/oauth/token`);
    expect(arrived?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(arrived?.body))).toEqual({
      grant_type: "authorization_code",
      client_id: "5503910054141466",
      client_secret: "EXAMPLE-NOT-A-SECRET",
      code: request.code,
      redirect_uri: "https://inbox.example.com/meli/callback",
      code_verifier: request.codeVerifier,
    });
  });

  it("lives without a refresh token, keeps the digits of a long user and a pair whose lifetime is odd", async () => {
    token(200, '{"access_token":"APP_USR-1","token_type":"Bearer","expires_in":null,"user_id":9007199254740993}');
    expect(await authorization().exchangeCode(request)).toEqual({
      accessToken: "APP_USR-1",
      refreshToken: null,
      expiresInSeconds: 10800,
      sellerId: "9007199254740993",
    });
  });

  it.each([
    [400, fixture("oauth-token-error-invalid-grant"), { kind: "refused", code: "invalid_grant" }],
    [401, '{"error":"invalid_grant"}', { kind: "refused", code: "invalid_grant" }],
    [400, '{"error":"invalid_request"}', { kind: "refused", code: "invalid_request" }],
    [403, '{"error":"invalid_operator_user_id"}', { kind: "refused", code: "invalid_operator_user_id" }],
    [401, '{"message":"invalid client","error":"invalid_client"}', { kind: "application-blocked" }],
    [403, '{"error":"unauthorized_application"}', { kind: "application-blocked" }],
    [429, "local_rate_limited", { kind: "rate-limited", code: "local_rate_limited" }],
    [500, "", { kind: "unknown" }],
    [200, "{}", { kind: "unknown" }],
  ])("understands a %i, case %#", async (status, body, expected) => {
    token(status, body);
    await expect(authorization().exchangeCode(request)).rejects.toMatchObject(expected);
  });
});

describe("refresh", () => {
  it("sends the refresh token and returns the next pair", async () => {
    token(200, fixture("oauth-token-ok"));
    expect((await authorization().refresh("TG-old")).refreshToken).toBe(
      "TG-00000000000000000000000000000001-468424240",
    );
    expect(Object.fromEntries(new URLSearchParams(peer.arrived[0]?.body))).toEqual({
      grant_type: "refresh_token",
      refresh_token: "TG-old",
      client_id: "5503910054141466",
      client_secret: "EXAMPLE-NOT-A-SECRET",
    });
  });

  it.each([
    [400, fixture("oauth-token-error-invalid-grant"), { kind: "grant-gone", code: "invalid_grant", httpStatus: 400 }],
    [401, "{}", { kind: "grant-gone" }],
    [400, '{"error":"unauthorized_client"}', { kind: "grant-gone" }],
    [400, '{"error":"invalid_client"}', { kind: "application-blocked" }],
    [401, '{"error":"unauthorized_application"}', { kind: "application-blocked" }],
    [429, '{"error":"local_rate_limited"}', { kind: "rate-limited" }],
    [503, "local_rate_limited", { kind: "rate-limited" }],
    [502, "<html>", { kind: "unknown" }],
    [200, "<html>", { kind: "unknown" }],
  ])("understands a %i, case %#", async (status, body, expected) => {
    token(status, body);
    await expect(authorization().refresh("TG-old")).rejects.toMatchObject(expected);
  });
});

describe("revoke", () => {
  it("removes our permission with the seller's own token", async () => {
    token(200, { user_id: "468424240", app_id: "5503910054141466", msg: "Autorización eliminada" });
    await authorization().revoke(seller);
    const [arrived] = peer.arrived;
    expect(`${arrived?.method} ${arrived?.url.pathname}`).toBe("DELETE /users/468424240/applications/5503910054141466");
    expect(arrived?.headers.authorization).toBe("Bearer APP_USR-seller-token");
  });

  it("is content when the permission is already gone, and with an empty answer", async () => {
    token(404, { message: "not found", error: "not_found" });
    await expect(authorization().revoke(seller)).resolves.toBeUndefined();
    token(200, "");
    await expect(authorization().revoke(seller)).resolves.toBeUndefined();
  });

  it("says when it could not", async () => {
    token(401, {});
    await expect(authorization().revoke(seller)).rejects.toMatchObject({ kind: "unauthorized" });
    token(500, {});
    await expect(authorization().revoke(seller)).rejects.toMatchObject({ kind: "unknown" });
  });
});
