import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Channel } from "@/lib/channels/channel";
import { createChannels } from "@/lib/channels/registry";

type Reply = { status: number; body: object; headers?: Record<string, string> };

/**
 * A small marketplace on a real port, for tests of access: it gives tokens for codes, lets each refresh token be used
 * once, knows which access tokens are good, and can be told to misbehave.
 */
export type Marketplace = {
  channel: Channel;
  /** Everything asked so far, for example `POST /oauth/token refresh_token`. */
  asked: string[];
  /** The account that signs in there. */
  account: { id: string; nickname: string; siteId: string };
  /** What the consent page sends back to who was sent to `url`. */
  consent(url: string): { code: string; state: string };
  /** Makes a pair of tokens as if it had been given earlier. */
  givePair(): { accessToken: string; refreshToken: string };
  /** Access tokens stop working; refresh tokens still do. */
  forgetAccessTokens(): void;
  /** Both stop working, as when the seller removes the permission. */
  forgetEverything(): void;
  /** Answers this to the next requests whose description begins so, as often as `times` says. */
  misbehave(prefix: string, reply: Reply, times?: number): void;
  /** Holds the next refresh until the returned function is called. */
  holdRefresh(): () => void;
  stop(): Promise<void>;
};

export async function startMarketplace(accountId = "204718839"): Promise<Marketplace> {
  const accessTokens = new Set<string>();
  const refreshTokens = new Set<string>();
  const faults: { prefix: string; reply: Reply; times: number }[] = [];
  const asked: string[] = [];
  let pairs = 0;
  let gate: Promise<void> | null = null;

  const server = createServer(async (request, response) => {
    const { status, body, headers } = await replyTo(request);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // Listening on TCP, the address is always of this form.
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}`;

  const marketplace: Marketplace = {
    channel: createChannels({
      meli: {
        apiUrl,
        authUrl: apiUrl,
        clientId: "5503910054141466",
        clientSecret: "EXAMPLE-NOT-A-SECRET",
        webhookSecret: "",
        redirectUri: "http://localhost:3000/api/integrations/mercado-libre/callback",
      },
    })["mercado-libre"],
    asked,
    account: { id: accountId, nickname: "CASA.AURORA", siteId: "MLA" },
    consent(url) {
      const asked = new URL(url).searchParams;
      return { code: `TG-code-for-${asked.get("code_challenge")}`, state: asked.get("state") ?? "" };
    },
    givePair() {
      const pair = { accessToken: `APP_USR-access-${++pairs}`, refreshToken: `TG-refresh-${pairs}` };
      accessTokens.add(pair.accessToken);
      refreshTokens.add(pair.refreshToken);
      return pair;
    },
    forgetAccessTokens: () => accessTokens.clear(),
    forgetEverything() {
      accessTokens.clear();
      refreshTokens.clear();
    },
    misbehave: (prefix, reply, times = 1) => void faults.push({ prefix, reply, times }),
    holdRefresh() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return marketplace;

  /** The code of the consent page, whose visitor kept the secret that the page was given the hash of. */
  function answersChallenge(form: URLSearchParams): boolean {
    const verifier = form.get("code_verifier") ?? "";
    const hash = createHash("sha256").update(verifier).digest("base64url");
    return form.get("code") === `TG-code-for-${hash}`;
  }

  async function replyTo(request: IncomingMessage): Promise<Reply> {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString("utf8"));
    const description = [request.method, request.url, form.get("grant_type")].filter(Boolean).join(" ");
    asked.push(description);
    const fault = faults.find(({ prefix, times }) => times > 0 && description.startsWith(prefix));
    if (fault) {
      fault.times--;
      return fault.reply;
    }
    if (request.url === "/oauth/token") return grant(form);
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (!accessTokens.has(token)) return { status: 401, body: { message: "invalid access token" } };
    if (request.method === "DELETE") return { status: 200, body: { msg: "Autorización eliminada" } };
    const { id, nickname, siteId } = marketplace.account;
    return { status: 200, body: { id: Number(id), nickname, site_id: siteId } };
  }

  async function grant(form: URLSearchParams): Promise<Reply> {
    const refreshToken = form.get("refresh_token");
    if (refreshToken) await gate;
    const good = refreshToken ? refreshTokens.delete(refreshToken) : answersChallenge(form);
    if (!good) return { status: 400, body: { error: "invalid_grant", error_description: "used", status: 400 } };
    const pair = marketplace.givePair();
    return {
      status: 200,
      body: {
        access_token: pair.accessToken,
        refresh_token: pair.refreshToken,
        expires_in: 21_600,
        user_id: Number(marketplace.account.id),
      },
    };
  }
}
