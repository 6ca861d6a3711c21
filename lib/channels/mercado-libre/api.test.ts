import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ChannelError } from "@/lib/channels/errors";
import { createApi } from "./api";
import { type ApiRequest, path } from "./request";
import { type Peer, startPeer } from "./testing/peer";

const READ: ApiRequest = { method: "GET", path: "/things/1", accessToken: "secret-token" };
const WRITE: ApiRequest = { method: "POST", path: "/things", accessToken: "secret-token", body: '{"a":1}' };
const Thing = z.object({ id: z.string() });

let peer: Peer;
beforeEach(async () => {
  peer = await startPeer();
});
afterEach(() => peer.stop());

const calling = (options: { apiUrl?: string; timeoutMs?: number } = {}) =>
  createApi({ fetch, apiUrl: peer.url, timeoutMs: 5_000, ...options }).call;

/** The error of a request; fails when there is none. */
async function errorOf(request: ApiRequest, call = calling()): Promise<ChannelError> {
  const error = await call(request, Thing).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ChannelError) return error;
  throw new Error(`expected a ChannelError, got ${error}`);
}

describe("call", () => {
  it("sends the token in the header only and keeps the base path", async () => {
    peer.behave = () => ({ body: '{"id":"1"}' });
    const call = calling({ apiUrl: `${peer.url}/meli/` });
    expect(await call({ ...READ, query: { a: "b c" } }, Thing)).toEqual({ id: "1" });
    const [arrived] = peer.arrived;
    expect(`${arrived?.url.pathname}${arrived?.url.search}`).toBe("/meli/things/1?a=b+c");
    expect(arrived?.headers.authorization).toBe("Bearer secret-token");
  });

  it("names the form of what it sends", async () => {
    peer.behave = () => ({ body: '{"id":"1"}' });
    await calling()(WRITE, Thing);
    await calling()({ method: "POST", path: "/oauth/token", body: new URLSearchParams({ a: "ñ&" }) }, Thing);
    expect(peer.arrived.map(({ body, headers }) => [headers["content-type"], body, headers.authorization])).toEqual([
      ["application/json", '{"a":1}', "Bearer secret-token"],
      ["application/x-www-form-urlencoded", "a=%C3%B1%26", undefined],
    ]);
  });

  it("takes a 206 for an answer", async () => {
    peer.behave = () => ({ status: 206, body: '{"id":"1"}' });
    expect(await calling()(READ, Thing)).toEqual({ id: "1" });
  });

  it.each([301, 302, 303, 307, 308])("does not follow a %i", async (status) => {
    peer.behave = ({ url }) =>
      url.pathname === "/elsewhere" ? { body: '{"id":"1"}' } : { status, headers: { location: "/elsewhere" } };
    expect(await errorOf(READ)).toMatchObject({ kind: "unreadable", httpStatus: status });
    expect(await errorOf(WRITE)).toMatchObject({ kind: "unknown", httpStatus: status });
    expect(peer.arrived.map(({ url }) => url.pathname)).toEqual(["/things/1", "/things"]);
  });

  it.each(["", "<html>", "[]", '{"id":5}', '{"id":"1"'])("does not take %j for an answer", async (body) => {
    peer.behave = () => ({ body });
    expect((await errorOf(READ)).kind).toBe("unreadable");
    // The write was accepted, whatever it was answered.
    expect((await errorOf(WRITE)).kind).toBe("unknown");
  });

  it("stops reading an answer that does not end", async () => {
    peer.behave = (_, response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write(" ".repeat(65_536)));
      };
      response.on("drain", pour);
      pour();
      return null;
    };
    expect((await errorOf(READ)).kind).toBe("unreadable");
    expect((await errorOf(WRITE)).kind).toBe("unknown");
  });

  it("knows that nothing was sent when no connection could be made", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : null;
    server.close();
    await once(server, "close");
    for (const apiUrl of [`http://127.0.0.1:${port}`, "http://host.invalid"]) {
      const call = calling({ apiUrl });
      expect((await errorOf(READ, call)).kind).toBe("unavailable");
      expect((await errorOf(WRITE, call)).kind).toBe("unavailable");
    }
  });

  it.each<[string, Peer["behave"]]>([
    ["silence", () => null],
    [
      "silence after the headers",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"id":');
        return null;
      },
    ],
    [
      "a cut before the answer",
      (_, response) => {
        response.destroy();
        return null;
      },
    ],
    [
      "a cut within the answer",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write('{"id":"1"}', () => response.destroy());
        return null;
      },
    ],
  ])("cannot tell after %s whether a write happened", async (_, behave) => {
    peer.behave = behave;
    const call = calling({ timeoutMs: 100 });
    expect((await errorOf(READ, call)).kind).toBe("unavailable");
    expect((await errorOf(WRITE, call)).kind).toBe("unknown");
  });

  it("asks once", async () => {
    peer.behave = () => ({ status: 503 });
    await errorOf(READ);
    await errorOf(WRITE);
    expect(peer.arrived).toHaveLength(2);
  });

  it("lets no token into an error", async () => {
    const errors = [
      await errorOf({ ...READ, accessToken: "secret-token\r\nx: y" }),
      await errorOf(READ, calling({ apiUrl: "http://host.invalid" })),
    ];
    for (const error of errors) expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain("secret");
    expect(errors[0]?.kind).toBe("unauthorized");
  });
});

describe("path", () => {
  it("keeps an id in its place", () => {
    expect(path`/items/${"MLA1"}/prices`).toBe("/items/MLA1/prices");
    expect(path`/items/${"../users/me?x=1#y"}`).toBe("/items/..%2Fusers%2Fme%3Fx%3D1%23y");
  });

  it.each(["", ".", ".."])("finds nothing under %j", (id) => {
    expect(() => path`/items/${id}`).toThrow(expect.objectContaining({ kind: "not-found" }));
  });
});
