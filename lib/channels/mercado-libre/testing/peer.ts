import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Credentials } from "@/lib/channels/channel";
import { createMercadoLibre, type MercadoLibreOptions } from "../mercado-libre";

/** A request as it arrived at the peer. */
export type Arrived = { method: string; url: URL; headers: IncomingMessage["headers"]; body: string };

export type Reply = { status?: number; headers?: Record<string, string>; body?: string };

/** Returns the reply, or null after having dealt with the response itself. */
export type Behaviour = (arrived: Arrived, response: ServerResponse) => Reply | null;

/** A real HTTP server in the marketplace's place. `behave` may be replaced while it runs. */
export type Peer = { url: string; arrived: Arrived[]; behave: Behaviour; stop(): Promise<void> };

export async function startPeer(behave: Behaviour = () => ({ status: 404 })): Promise<Peer> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    const url = new URL(request.url ?? "/", peer.url);
    const arrived = { method: request.method ?? "", url, headers: request.headers, body };
    peer.arrived.push(arrived);
    const reply = peer.behave(arrived, response);
    if (!reply) return;
    response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers });
    response.end(reply.body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // Listening on TCP, the address is always of this form.
  const { port } = server.address() as AddressInfo;
  const peer: Peer = {
    url: `http://127.0.0.1:${port}`,
    arrived: [],
    behave,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return peer;
}

/** The channel, set to speak to a peer. */
export function channelTo(peer: Pick<Peer, "url">, change: Partial<MercadoLibreOptions> = {}) {
  return createMercadoLibre({
    fetch,
    apiUrl: peer.url,
    authUrl: null,
    clientId: "5503910054141466",
    clientSecret: "EXAMPLE-NOT-A-SECRET",
    redirectUri: "https://inbox.example.com/meli/callback",
    ...change,
  });
}

export const seller: Credentials = { accessToken: "APP_USR-seller-token", sellerId: "468424240", siteId: "MLA" };

/** The text of a scrubbed payload in `fixtures/`. */
export const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8");
