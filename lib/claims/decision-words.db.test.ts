import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { callBudgets, claimDecisions } from "@/db/schema";
import type { DecisionTerms } from "./input";
import { ComplaintDesk, type OpenComplaint } from "./testing/open-complaint";

/** A model on a real port, configured before anything has read the configuration. */
let verdict = '{"verdict":"clean"}';
const asked: string[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  asked.push(JSON.parse(JSON.parse(body).messages[1].content).text);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { content: verdict } }] }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
Object.assign(process.env, { AI_BASE_URL: `http://127.0.0.1:${port}`, AI_API_KEY: "key-of-tests", AI_MODEL: "small" });

let desk: ComplaintDesk;
let complaint: OpenComplaint;
beforeAll(async () => {
  desk = await ComplaintDesk.open();
});
beforeEach(async () => {
  await database().delete(callBudgets);
  asked.length = 0;
  verdict = '{"verdict":"clean"}';
  complaint = await desk.complain();
  await desk.changeClaim(complaint.id, { actions: [may("add-shipping-evidence")] });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.open.shop.close();
});

const may = (action: string) => ({ action, word: action, mandatory: false, dueAt: null });

const evidence = (company: string): DecisionTerms => ({
  kind: "shipping-evidence",
  evidence: { kind: "mail", company, shippedAt: new Date("2026-11-20T12:00:00Z"), uploadIds: [] },
});
const decide = (company: string, more: Parameters<ComplaintDesk["decide"]>[4] = {}) =>
  desk.decide(desk.manager, complaint, evidence(company), null, more);

describe("the words of a decision", () => {
  it("are shown to the model that gives second opinions, which may stop them", async () => {
    verdict = '{"verdict":"share","kind":"social"}';
    expect(await decide("Transporte Sur")).toMatchObject({ ok: false, reason: "shares-contact-data" });
    expect(asked).toEqual(["Transporte Sur"]);
    expect(
      await desk.inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.claimId, complaint.id))),
    ).toEqual([]);
    verdict = '{"verdict":"clean"}';
    expect(await decide("Transporte Sur")).toMatchObject({ value: { state: "prepared" } });
  });

  it("that are only warned of leave once somebody has confirmed them, and the audit says so", async () => {
    const decisionId = crypto.randomUUID();
    const rude = "Transporte Sur, manga de idiotas";
    expect(await decide(rude, { decisionId })).toMatchObject({
      reason: "unconfirmed-warnings",
      detail: { warnings: ["insult"] },
    });
    expect(await decide(rude, { decisionId, acknowledged: ["insult"] })).toMatchObject({
      value: { state: "prepared" },
    });
    const [step] = await desk.audit(decisionId);
    expect(step?.request).toMatchObject({ acknowledged: ["insult"] });
  });

  it("are asked about only where there are any", async () => {
    await desk.changeClaim(complaint.id, { actions: [may("allow-return")] });
    const asking = await desk.decide(desk.manager, complaint, { kind: "allow-return" }, null);
    expect(asking).toMatchObject({ value: { state: "prepared" } });
    expect(asked).toEqual([]);
  });
});
