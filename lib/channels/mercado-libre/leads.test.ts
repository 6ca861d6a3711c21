import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { afterSale, asked, errorOf } from "./testing/after-sale";
import { type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

const lead = (change: Record<string, unknown> = {}) => ({
  id: "7fbb8c05-2eac-ed10-a39a-c23b1f1ee2f8",
  item_id: "MLC3404674016",
  created_at: "2026-11-20T21:01:47Z",
  contact_type: "whatsapp",
  external_id: "",
  status: "active",
  buyer_id: 1091441589,
  ...change,
});

// Personas Interesadas, 26/01/2026.
describe("fetchLead", () => {
  it("looks where contact requests live when it is not among the others", async () => {
    peer.behave = ({ url }) =>
      url.pathname.startsWith("/vis/")
        ? { status: 404, body: '{"code":"not_found","message":"lead not found"}' }
        : {
            body: JSON.stringify(lead({ contact_type: "contact_request", details: { color: "Azul", zip_code: null } })),
          };
    expect(await afterSale(peer).leads.fetchLead(seller, "1")).toMatchObject({
      type: "contact-request",
      details: [{ name: "color", value: "Azul" }],
    });
    expect(asked(peer)).toEqual(["GET /vis/leads/1", "GET /leads/1/details"]);
  });

  it("does not look elsewhere for another reason", async () => {
    peer.behave = () => ({ status: 403, body: '{"code":"forbidden","message":"invalid token"}' });
    expect(await errorOf(afterSale(peer).leads.fetchLead(seller, "1"))).toMatchObject({ kind: "unauthorized" });
    expect(peer.arrived.length).toBe(1);
  });

  it.each([
    ["whatsapp", "whatsapp"],
    ["schedule", "visit"],
    ["visit request", "visit"],
    ["quotations", "quotation"],
    ["contact_request", "contact-request"],
    ["something_new", null],
  ])("reads the type %s", async (contact_type, type) => {
    peer.behave = () => ({ body: JSON.stringify(lead({ contact_type })) });
    expect((await afterSale(peer).leads.fetchLead(seller, "1")).type).toBe(type);
  });

  it("ties a question to its twin, and no other kind to a question", async () => {
    peer.behave = () => ({ body: JSON.stringify(lead({ contact_type: "question", external_id: 13510887742 })) });
    expect(await afterSale(peer).leads.fetchLead(seller, "1")).toMatchObject({ questionId: "13510887742" });
    peer.behave = () => ({ body: JSON.stringify(lead({ contact_type: "quotation", external_id: "5992689" })) });
    expect(await afterSale(peer).leads.fetchLead(seller, "1")).toMatchObject({
      questionId: null,
      externalId: "5992689",
    });
  });
});

describe("listLeads", () => {
  const days = { from: new Date("2026-11-13T23:00:00Z"), to: new Date("2026-11-20T01:00:00Z") };

  it("asks for guests once and gives every lead its item and person", async () => {
    const guest = [{ item_id: "MLC1", leads: [{ id: "g", contact_type: "call", created_at: "2026-11-20T20:30:52Z" }] }];
    const group = (id: number) => ({
      id,
      item_id: "MLC2",
      name: "Test",
      leads: [lead({ id: `${id}`, buyer_id: undefined })],
    });
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      const results = offset === 0 ? [group(1), group(2)] : [group(3), { id: 4 }];
      const guests = url.searchParams.get("include_guest") === "true" ? { guest } : {};
      return { body: JSON.stringify({ results, paging: { total: 4 }, ...guests }) };
    };
    const { leads } = afterSale(peer);
    const first = await leads.listLeads(seller, days, null);
    expect(first).toMatchObject({
      next: "2",
      leads: [
        { sourceId: "1", contact: { buyerId: "1", name: "Test" } },
        { sourceId: "2" },
        { sourceId: "g", itemId: "MLC1", contact: null },
      ],
    });
    expect(await leads.listLeads(seller, days, first.next)).toMatchObject({
      next: null,
      unreadable: 1,
      leads: [{ sourceId: "3" }],
    });
    expect(asked(peer)).toEqual([
      "GET /vis/users/468424240/leads/buyers?date_from=2026-11-13&date_to=2026-11-20&offset=0&limit=50&include_guest=true",
      "GET /vis/users/468424240/leads/buyers?date_from=2026-11-13&date_to=2026-11-20&offset=2&limit=50",
    ]);
  });
});
