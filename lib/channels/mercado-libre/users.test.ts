import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelTo, fixture, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
afterAll(() => peer.stop());

const answering = (body: string, status = 200) => {
  peer.behave = () => ({ status, body });
};

// Consulta usuarios, 12/01/2026.
describe("fetchSeller", () => {
  it("names the owner of the token and the site", async () => {
    answering('{"id":2320007493,"nickname":"TIENDA.ANDES","site_id":"MLC","email":"a@b.example"}');
    expect(await channelTo(peer).authorization.fetchSeller("token")).toEqual({
      sourceId: "2320007493",
      nickname: "TIENDA.ANDES",
      siteId: "MLC",
    });
    expect(peer.arrived.at(-1)?.url.pathname).toBe("/users/me");
  });

  it("falls back on the id for a name, and does not invent a site", async () => {
    answering('{"id":1,"site_id":"MLA"}', 206);
    expect(await channelTo(peer).authorization.fetchSeller("token")).toMatchObject({ nickname: "1" });
    answering('{"id":1,"nickname":"a"}', 206);
    await expect(channelTo(peer).authorization.fetchSeller("token")).rejects.toMatchObject({ kind: "unreadable" });
  });
});

describe("fetchBuyer", () => {
  const fetchBuyer = () => channelTo(peer).catalog.fetchBuyer(seller, "2332423234");

  it("reads what is public of a buyer", async () => {
    answering(fixture("users-public"));
    expect(await fetchBuyer()).toEqual({ sourceId: "2332423234", nickname: "COMPRADOR_BR_01", place: "Campinas" });
    expect(peer.arrived.at(-1)?.url.pathname).toBe("/users/2332423234");
  });

  it.each([
    ['{"id":7}', { sourceId: "7", nickname: null, place: null }],
    ['{"id":"7","nickname":"","address":{"city":"","state":"AR-C"}}', { sourceId: "7", nickname: null, place: "AR-C" }],
    ['{"id":7,"nickname":null,"address":null}', { sourceId: "7", nickname: null, place: null }],
  ])("lives with the partial %s", async (body, buyer) => {
    answering(body, 206);
    expect(await fetchBuyer()).toEqual(buyer);
  });

  it("says that an unknown buyer is not there", async () => {
    answering('{"message":"The User with id 7 not found.","error":"not_found","status":404,"cause":[]}', 404);
    await expect(fetchBuyer()).rejects.toMatchObject({ kind: "not-found" });
  });
});
