import { afterAll, beforeAll, expect, it } from "vitest";
import { channelTo, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
afterAll(() => peer.stop());

const standing = () => {
  const { standing: facet } = channelTo(peer);
  if (!facet) throw new Error("no standing");
  return facet;
};
const answering = (body: unknown, status = 200) => {
  peer.behave = () => ({ status, body: JSON.stringify(body) });
};
const measure = (value: number, rate: number, real: number) => ({
  period: "60 days",
  rate,
  value,
  excluded: { real_value: real, real_rate: 0 },
});

// Reputación de vendedores, 11/08/2025.
it("reads the reputation of a protected seller with what is behind it", async () => {
  answering({
    id: 702345002,
    seller_reputation: {
      level_id: "5_green",
      power_seller_status: null,
      metrics: {
        sales: { period: "60 days", completed: 96 },
        claims: measure(0, 0, 7),
        delayed_handling_time: measure(0, 0, 12),
        cancellations: measure(0, 0, 2),
      },
      real_level: "red",
      protection_end_date: "2026-12-27T00:00:00.000-04:00",
    },
  });
  expect(await standing().fetchReputation(seller)).toEqual({
    colour: "green",
    medal: null,
    realColour: "red",
    protectedUntil: new Date("2026-12-27T04:00:00Z"),
    window: "60 days",
    sales: 96,
    claims: { value: 0, rate: 0, realValue: 7 },
    cancellations: { value: 0, rate: 0, realValue: 2 },
    delays: { value: 0, rate: 0, realValue: 12 },
  });
  expect(peer.arrived.at(-1)?.url.pathname).toBe(`/users/${seller.sellerId}`);
});

it("lives with a new seller, who has no colour, and waits for one who is not told", async () => {
  answering({ id: 1, seller_reputation: { level_id: null, transactions: { total: 8 } } });
  expect(await standing().fetchReputation(seller)).toMatchObject({ colour: null, sales: null, claims: null });
  answering({ id: 1 }, 206);
  await expect(standing().fetchReputation(seller)).rejects.toMatchObject({ kind: "unavailable" });
});

// Gestiona preguntas y respuestas, 29/09/2023.
it("reads how fast questions are answered", async () => {
  answering({
    user_id: 468424240,
    total: { response_time: 22 },
    weekend: { response_time: 8, sales_percent_increase: null },
    weekdays_working_hours: { response_time: 8, sales_percent_increase: null },
    weekdays_extra_hours: { response_time: 72, sales_percent_increase: 10 },
  });
  expect(await standing().fetchResponseTime(seller)).toEqual({
    totalMinutes: 22,
    weekend: { minutes: 8, salesPercentIncrease: null },
    workingHours: { minutes: 8, salesPercentIncrease: null },
    extraHours: { minutes: 72, salesPercentIncrease: 10 },
  });
  answering({ message: "Response time not found for user id: 7", error: "not_found", status: 404, cause: [] }, 404);
  expect(await standing().fetchResponseTime(seller)).toBeNull();
});
