import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/db/client";
import { callBudgets, orders, outbox } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readOrder } from "@/lib/intake/read-order";
import { Postpone } from "@/lib/jobs/postpone";
import { beginThread } from "./begin-thread";
import { listOpenings } from "./list-openings";
import { sendOpening } from "./send-opening";
import { threadsOf } from "./testing/threads";

let open: ConnectedShop;
let at: ReturnType<typeof threadsOf>;
beforeAll(async () => {
  open = await openConnectedShop();
  at = threadsOf(open);
});
beforeEach(() => database().delete(callBudgets));
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

/** A sale that nobody has written about, in a conversation that somebody of ours is about to begin. */
async function anUnbegun(sale: Record<string, unknown> = {}) {
  const bought = await open.shop.buy(sale);
  const author = await anAgent(database(), open.organizationId);
  await readOrder(
    { storeId: open.storeId, orderId: String(bought.orderIds[0]) },
    { organizationId: open.organizationId, attempt: 1, lastAttempt: false },
  );
  const [order] = await at.inOurs((tx) =>
    tx
      .select({ id: orders.id })
      .from(orders)
      .where(eq(orders.sourceId, String(bought.orderIds[0]))),
  );
  const begun = await beginThread(author, { orderId: order?.id ?? "" });
  if (!begun.ok) throw new Error(begun.reason);
  return { pack: Number(bought.pack), conversationId: begun.value.conversationId, author };
}

const other = (text: string) => ({ optionId: "OTHER", choice: { form: "free-text", text } as const });

it("lists the marketplace's reasons as they are now", async () => {
  const { conversationId, author } = await anUnbegun({ logistic: "self_service" });
  const listed = await listOpenings(author, { conversationId });
  if (!listed.ok) throw new Error(listed.reason);
  const byId = new Map(listed.value.options.map((option) => [option.id, option]));
  expect(byId.get("OTHER")).toMatchObject({ form: "free-text", isAvailable: true, left: 1, maxCharacters: 350 });
  expect(byId.get("DELIVERY_PROMISE")?.templates[0]?.variables).toMatchObject([{ type: "number" }, { type: "number" }]);
});

it("begins with words of ours, once, and knows that the cap is used", async () => {
  const { pack, conversationId, author } = await anUnbegun();
  const clientId = crypto.randomUUID();
  const sent = await sendOpening(author, { conversationId, clientId, ...other("¿Querés talle 42 o 43?") });
  expect(sent).toMatchObject({ ok: true });
  expect(await sendOpening(author, { conversationId, clientId, ...other("¿Querés talle 42 o 43?") })).toMatchObject({
    ok: true,
  });
  await at.deliver(clientId);
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  // A browser that did not hear the answer asks again, when the marketplace takes no second one.
  expect(await sendOpening(author, { conversationId, clientId, ...other("¿Querés talle 42 o 43?") })).toMatchObject({
    ok: true,
    value: { state: "sent" },
  });
  expect(await at.writes(pack, "action-guide")).toEqual({ received: 1, accepted: 1 });
  expect(await at.said(conversationId)).toMatchObject([{ author: "seller", outboxId: clientId }]);
  const again = { conversationId, clientId: crypto.randomUUID(), ...other("¿Y la dirección del local?") };
  expect(await sendOpening(author, again)).toMatchObject({ reason: "cap-used" });
});

it("begins with a template, and finds it when the reply was lost", async () => {
  const { pack, conversationId, author } = await anUnbegun();
  const listed = await listOpenings(author, { conversationId });
  const option = listed.ok
    ? listed.value.options.find(({ form, isAvailable }) => form === "template" && isAvailable)
    : null;
  const templateId = option?.templates[0]?.id ?? "";
  const clientId = crypto.randomUUID();
  const choice = { form: "template" as const, templateId, variables: [] };
  const sent = await sendOpening(author, { conversationId, clientId, optionId: option?.id ?? "", choice });
  expect(sent).toMatchObject({ ok: true });
  await open.shop.control("PUT", "faults", { messageReply: { mode: "cut-after-acceptance", remaining: 1 } });
  await expect(at.deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  await at.deliver(clientId, 8);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  expect(await at.writes(pack, "action-guide")).toEqual({ received: 1, accepted: 1 });
});

it("fills the numbers of a promise, and refuses what is missing or no number", async () => {
  const { conversationId, author } = await anUnbegun({ logistic: "self_service" });
  const listed = await listOpenings(author, { conversationId });
  const option = listed.ok ? listed.value.options.find(({ id }) => id === "DELIVERY_PROMISE") : null;
  const [template] = option?.templates ?? [];
  const [from, to] = template?.variables ?? [];
  const ask = (values: (number | string)[]) =>
    sendOpening(author, {
      conversationId,
      clientId: crypto.randomUUID(),
      optionId: "DELIVERY_PROMISE",
      choice: {
        form: "template",
        templateId: template?.id ?? "",
        variables: [from, to].flatMap((variable, index) => {
          const value = values[index];
          return variable && value !== undefined ? { sourceId: variable.sourceId, value } : [];
        }),
      },
    });
  expect(await ask([12])).toMatchObject({ reason: "variables-incomplete" });
  expect(await ask([12, "llamame"])).toMatchObject({ reason: "variables-incomplete" });
  expect(await ask([12, -3])).toMatchObject({ reason: "variables-incomplete" });
  const sent = await ask([12, "18"]);
  expect(sent).toMatchObject({ ok: true });
  const [row] = await at.inOurs((tx) =>
    tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.conversationId, conversationId), eq(outbox.kind, "opening"))),
  );
  expect(row?.terms).toMatchObject({ variables: [{ value: 12 }, { value: 18 }] });
  await at.deliver(row?.id ?? "");
  expect(await at.outgoing(row?.id ?? "")).toMatchObject({ state: "sent" });
});

it("judges words of ours, and knows no reason that the marketplace does not offer", async () => {
  const { conversationId, author } = await anUnbegun();
  const ask = (choice: ReturnType<typeof other>) =>
    sendOpening(author, { conversationId, clientId: crypto.randomUUID(), ...choice });
  expect(await ask(other("Pasame tu teléfono"))).toMatchObject({ reason: "asks-personal-data" });
  expect(await ask({ ...other("Hola"), optionId: "NOTHING" })).toMatchObject({ reason: "option-not-available" });
  expect(await ask(other("x".repeat(351)))).toMatchObject({ reason: "too-long" });
  expect(await ask({ ...other("Hola"), optionId: "REQUEST_BILLING_INFO" })).toMatchObject({
    reason: "option-not-available",
  });
});

it("waits for another request that holds the sale, and sends once", async () => {
  const { pack, conversationId, author } = await anUnbegun();
  const clientId = crypto.randomUUID();
  await sendOpening(author, { conversationId, clientId, ...other("¿Talle 42 o 43?") });
  await at.block(pack, { isGuideLocked: true });
  await expect(at.deliver(clientId)).rejects.toThrow();
  expect(await at.outgoing(clientId)).toMatchObject({ state: "queued" });
  await at.block(pack, { isGuideLocked: false });
  await at.deliver(clientId, 5);
  expect((await at.writes(pack, "action-guide")).accepted).toBe(1);
});

it("says that one may write freely once the buyer has, and why the guide is closed", async () => {
  const { conversationId } = await at.aThread();
  const author = await anAgent(database(), open.organizationId);
  const message = { conversationId, clientId: crypto.randomUUID(), ...other("Hola") };
  const refused = await sendOpening(author, message);
  expect(refused).toMatchObject({ ok: false });
  expect(["use-messages", "thread-blocked"]).toContain(refused.ok ? "" : refused.reason);
  const gone = await anUnbegun();
  await at.block(gone.pack, { isBuyerGone: true });
  expect(await listOpenings(author, gone)).toMatchObject({ reason: "buyer-deactivated" });
});
