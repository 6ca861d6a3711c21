import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fitName } from "./attachments";
import { afterSale, asked, errorOf } from "./testing/after-sale";
import { channelTo, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

const png = (name: string, bytes = new Uint8Array([137, 80, 78, 71])) => ({ name, mediaType: "image/png", bytes });

describe("uploadAttachment", () => {
  it("posts a form with the file under a name that fits", async () => {
    peer.behave = () => ({ status: 201, body: '{"id":"468424240_x.png"}' });
    const { messages, claims } = afterSale(peer);
    expect(await messages.uploadAttachment(seller, png('caja/"rota"\r\n.png'))).toEqual({
      sourceId: "468424240_x.png",
    });
    await claims.uploadAttachment(seller, "1", png("Año/nuevo ñ.png"));
    expect(asked(peer)).toEqual([
      "POST /messages/attachments?tag=post_sale&site_id=MLA",
      "POST /post-purchase/v1/claims/1/attachments",
    ]);
    expect(peer.arrived[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(peer.arrived[0]?.body).toContain('name="file"; filename="caja-%22rota%22-.png"');
    expect(peer.arrived[0]?.body).toContain("Content-Type: image/png");
    expect(peer.arrived[1]?.body).toContain('filename="Ano-nuevo-n.png"');
  });

  it.each([
    ["too large", png("a.png", new Uint8Array(5 * 1024 * 1024 + 1))],
    ["empty", png("a.png", new Uint8Array())],
    ["of another type", { ...png("a.svg"), mediaType: "image/svg+xml" }],
  ])("does not send a file that is %s", async (_, file) => {
    const refused = afterSale(peer).claims.uploadAttachment(seller, "1", file);
    expect(await errorOf(refused)).toMatchObject({ kind: "refused", code: "attachment-refused" });
    expect(peer.arrived).toEqual([]);
  });

  it("may be repeated when nobody saw the outcome: what no message uses is deleted", async () => {
    peer.behave = () => ({ status: 500, body: '{"message":"File can not be saved, try it later"}' });
    const failed = afterSale(peer).messages.uploadAttachment(seller, png("a.png"));
    expect(await errorOf(failed)).toMatchObject({ kind: "unavailable", httpStatus: 500 });
  });

  it.each(["filename", "file_name"])("takes the name of a claim's file from %s", async (key) => {
    peer.behave = () => ({ body: JSON.stringify({ user_id: 1, [key]: "x.png" }) });
    expect(await afterSale(peer).claims.uploadEvidence(seller, "1", png("a.png"))).toEqual({ sourceId: "x.png" });
  });
});

describe("downloadAttachment", () => {
  const download = (sourceId = "a b.png") => afterSale(peer).messages.downloadAttachment(seller, sourceId);

  it("gives the bytes as they come, with the type that is declared", async () => {
    peer.behave = () => ({ headers: { "content-type": "Image/PNG; charset=x" }, body: "1234" });
    const file = await download();
    expect(file).toMatchObject({ mediaType: "image/png" });
    expect(await new Response(file.stream).text()).toBe("1234");
    expect(asked(peer)).toEqual(["GET /messages/attachments/a%20b.png?tag=post_sale&site_id=MLA"]);
    expect(peer.arrived[0]?.headers.accept).toBe("*/*");
  });

  it("does not begin with a file that says it is too large", async () => {
    peer.behave = (_arrived, response) => {
      response.writeHead(200, { "content-length": 25 * 1024 * 1024 + 1 });
      response.write("x");
      return null;
    };
    expect(await errorOf(download())).toMatchObject({ kind: "unreadable" });
  });

  it("stops a file that is too large without saying so", async () => {
    peer.behave = (_arrived, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(256 * 1024)));
      };
      response.on("drain", more);
      more();
      return null;
    };
    const { stream } = await download();
    expect(await errorOf(new Response(stream).arrayBuffer())).toMatchObject({ kind: "unreadable" });
  });

  it("fails when the file breaks off", async () => {
    peer.behave = (_arrived, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("half", () => response.destroy());
      return null;
    };
    const { stream } = await download();
    expect(await errorOf(new Response(stream).arrayBuffer())).toMatchObject({ kind: "unavailable" });
  });

  it.each([
    [404, "not-found"],
    [401, "unauthorized"],
    [302, "unreadable"],
    [500, "unavailable"],
  ])("says what a %i means", async (status, kind) => {
    peer.behave = () => ({ status, headers: { location: "https://evil.example" } });
    expect(await errorOf(download())).toMatchObject({ kind });
  });

  it.each(["..", ".", "", "a/../../users/me", "a?x=1"])("cannot be led elsewhere by the id %j", async (sourceId) => {
    peer.behave = () => ({ body: "x" });
    await download(sourceId).catch(() => null);
    for (const { url } of peer.arrived) expect(url.pathname).toMatch(/^\/messages\/attachments\/[^/]+$/);
  });

  it("never leaves the marketplace's host", () => {
    expect(() => channelTo(peer, { apiUrl: "not a host" })).toThrow();
  });
});

describe("fitName", () => {
  const rule = { unfit: /[^a-z.]+/g, charactersMax: 12 };

  it.each([
    ["factura.pdf", "factura.pdf"],
    ["la factura.pdf", "la-factu.pdf"],
    ["..", "file"],
    ["", "file"],
    ["../../etc.passwd", "-..-e.passwd"],
    ["aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaa"],
  ])("makes %j %j", (name, fit) => {
    expect(fitName(name, rule)).toBe(fit);
  });
});
