import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Credentials } from "@/lib/channels/channel";
import { buyer, otherSeller, Shop, seller as sellerId, shoe } from "@/sandbox/testing";
import { afterSale, errorOf } from "./testing/after-sale";

/**
 * The facets after the sale against the sandbox, which was made from the same reference by other hands: where both read
 * it alike, this is green.
 */
let shop: Shop;
let as: Credentials;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  as = { accessToken: await shop.token(), sellerId: String(sellerId), siteId: "MLA" };
});

const facets = () => afterSale(shop);
const BUYER = String(buyer);
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const png = { name: "foto ñ.png", mediaType: "image/png", bytes: new Uint8Array(Buffer.from(PIXEL, "base64")) };

describe("messages", () => {
  /** Sold and sent by the seller: what the marketplace sends itself takes no messages before it is delivered. */
  const open = async () => {
    const sale = await shop.buy({ logistic: "cross_docking" });
    const ref = { of: "pack", sourceId: String(sale.pack) } as const;
    return { sale, ref };
  };
  const read = (ref: { of: "pack"; sourceId: string }, markAsRead = false) =>
    facets().messages.fetchThread(as, ref, { markAsRead });

  it("go to and fro, with a file each way", async () => {
    const { sale, ref } = await open();
    const file = { name: "caja.png", base64: PIXEL };
    const written = await shop.write(sale.pack, "Hola & chau, ¿cuándo llega?", { files: [file] });
    const found = await facets().messages.fetchMessage(as, written.id);
    expect(found).toMatchObject({
      thread: ref,
      message: { direction: "incoming", text: "Hola & chau, ¿cuándo llega?" },
    });

    const thread = await read(ref);
    expect(thread).toMatchObject({ block: null, agent: null, total: 1, unreadable: 0 });
    const incoming = thread.messages[0]?.attachments[0];
    expect(incoming).toMatchObject({ name: "caja.png" });
    const download = await facets().messages.downloadAttachment(as, incoming?.sourceId ?? "");
    expect(Buffer.from(await new Response(download.stream).arrayBuffer()).toString("base64")).toBe(PIXEL);

    const { sourceId } = await facets().messages.uploadAttachment(as, png);
    const [recipient = ""] = facets().messages.recipientsOf(as, thread, BUYER);
    const sent = await facets().messages.send(as, ref, { text: "Mañana.", attachmentIds: [sourceId] }, recipient);
    expect(sent).toMatchObject({ state: "delivered" });
    const after = await read(ref);
    expect(after.messages.at(-1)).toMatchObject({
      sourceId: sent.sourceId,
      direction: "outgoing",
      text: "Mañana.",
      attachments: [{ sourceId, name: expect.stringMatching(/^foto/) }],
    });
  });

  it("are unread until they are opened", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    await read(ref);
    expect(await facets().messages.listUnread(as)).toEqual({ threads: [{ ref, count: 1 }], complete: true });
    await read(ref, true);
    expect((await facets().messages.listUnread(as)).threads).toEqual([]);
  });

  it("are read whole, however long the thread and whatever its shape", async () => {
    const { sale, ref } = await open();
    for (let n = 0; n < 120; n += 1) await shop.write(sale.pack, `Mensaje ${n}`);
    for (const messageShape of ["new", "legacy", "mixed"]) {
      await shop.control("PUT", "faults", { messageShape });
      const { messages, unreadable } = await read(ref);
      // Those of the same millisecond are in the order of their ids, which says nothing.
      const numbers = messages.map(({ text }) => Number(text.replace("Mensaje ", ""))).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 120 }, (_, n) => n));
      const times = messages.map(({ createdAt }) => createdAt.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(unreadable).toBe(0);
      const last = messages.at(-1);
      expect((await facets().messages.fetchMessage(as, last?.sourceId ?? "")).message.text).toBe(last?.text);
    }
    await shop.control("DELETE", "faults");
  });

  it("say every reason why nobody can write", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    const { blockReasons } = await shop.control("GET", "block-reasons");
    for (const substatus of [...blockReasons, "blocked_by_something_new"]) {
      await shop.control("PUT", `threads/${sale.pack}/${sellerId}`, { substatus });
      const { block } = await read(ref);
      expect(block?.word).toBe(substatus);
      expect(block?.reason === null, substatus).toBe(substatus === "blocked_by_something_new");
      const refused = await errorOf(facets().messages.send(as, ref, { text: "Hola" }, BUYER));
      expect(refused, substatus).toMatchObject({ kind: "refused", code: "thread-blocked" });
    }
  });

  it("reach the buyer through the marketplace's agent", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    const wrong = await errorOf(facets().messages.send(as, ref, { text: "Hola" }, "3037674934"));
    expect(wrong).toMatchObject({ kind: "refused", code: "wrong-recipient" });
    await shop.control("PUT", `threads/${sale.pack}/${sellerId}`, { agent: true });
    await shop.write(sale.pack, "¿Trae factura?", { as: "agent" });
    const thread = await read(ref);
    expect(thread.agent).not.toBeNull();
    const [recipient = ""] = facets().messages.recipientsOf(as, thread, BUYER);
    expect(recipient).toBe("3037674934");
    await facets().messages.send(as, ref, { text: "Sí, trae." }, recipient);
    const second = await errorOf(facets().messages.send(as, ref, { text: "Y garantía." }, recipient));
    expect(second).toMatchObject({ kind: expect.stringMatching(/^(refused|forbidden)$/) });
  });

  it.each([
    ["x".repeat(351), "text-too-long"],
    ["hola 漢字", "unsupported-characters"],
  ])("are refused: %s", async (text, code) => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    expect(await errorOf(facets().messages.send(as, ref, { text }, BUYER))).toMatchObject({ kind: "refused", code });
  });

  it("do not carry a file that expired", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    const { sourceId } = await facets().messages.uploadAttachment(as, png);
    await shop.control("POST", `attachments/${sourceId}/age`, { hours: 49 });
    const refused = facets().messages.send(as, ref, { text: "Va", attachmentIds: [sourceId] }, BUYER);
    expect(await errorOf(refused)).toMatchObject({ kind: "refused", code: "attachment-not-found" });
  });

  it("are accepted and never arrive when moderation says so", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    const sent = await facets().messages.send(as, ref, { text: "Escribime a juan@example.com" }, BUYER);
    expect(sent).toMatchObject({ state: "moderated", moderationReason: "personal_data" });
  });

  it.each(["hang-after-acceptance", "cut-after-acceptance", "error-after-acceptance"])(
    "arrive once when the reply is lost: %s",
    async (mode) => {
      const { sale, ref } = await open();
      await shop.write(sale.pack);
      await shop.control("PUT", "faults", { messageReply: { mode, remaining: 1 } });
      const slow = afterSale(shop, { timeoutMs: 1_000 });
      const lost = await errorOf(slow.messages.send(as, ref, { text: "Una vez" }, BUYER));
      expect(lost).toMatchObject({ kind: "unknown" });
      await shop.control("DELETE", "faults");
      expect((await read(ref)).messages.filter(({ text }) => text === "Una vez").length).toBe(1);
    },
  );

  it("begin with a reason that the guide offers", async () => {
    const { ref } = await open();
    const options = await facets().guide.listOptions(as, ref);
    expect(options.map(({ sourceId }) => sourceId)).toContain("OTHER");
    const sent = await facets().guide.sendOption(as, ref, { optionId: "OTHER", text: "Hola, ¿hay alguien?" });
    expect(sent.state).toBe("delivered");
    const again = await errorOf(facets().guide.sendOption(as, ref, { optionId: "OTHER", text: "¿Hola?" }));
    expect(again).toMatchObject({ kind: "refused", code: "cap-used" });
  });

  it("are answered and not begun once the buyer wrote", async () => {
    const { sale, ref } = await open();
    await shop.write(sale.pack);
    const refused = await errorOf(facets().guide.sendOption(as, ref, { optionId: "OTHER", text: "Hola" }));
    expect(refused).toMatchObject({ kind: "refused", code: "use-messages" });
  });

  it("cannot be begun with a buyer who is gone, and wait while the sale is locked", async () => {
    const { sale, ref } = await open();
    const send = () => facets().guide.sendOption(as, ref, { optionId: "OTHER", text: "Hola" });
    await shop.control("PUT", `threads/${sale.pack}/${sellerId}`, { isGuideLocked: true });
    expect(await errorOf(send())).toMatchObject({ kind: "unavailable" });
    await shop.control("PUT", `threads/${sale.pack}/${sellerId}`, { isGuideLocked: false, isBuyerGone: true });
    expect(await errorOf(send())).toMatchObject({ kind: "refused", code: "buyer-deactivated" });
  });
});

describe("orders", () => {
  it("are read with everything that belongs to them", async () => {
    const sale = await shop.buy({ itemId: shoe, quantity: 1 });
    const order = await facets().orders.fetchOrder(as, String(sale.orderIds[0]));
    expect(order).toMatchObject({
      packId: String(sale.packId),
      sellerId: as.sellerId,
      buyerId: BUYER,
      status: "paid",
      moneyState: "paid",
      missing: [],
      items: [
        {
          itemId: shoe,
          quantity: 1,
          attributes: expect.arrayContaining([{ name: expect.any(String), value: expect.any(String) }]),
        },
      ],
    });
    const pack = await facets().orders.fetchPack(as, String(sale.packId));
    expect(pack).toMatchObject({ orderIds: [order.sourceId], buyerId: BUYER });
    const shipmentId = order.shipmentId ?? "";
    expect(await facets().orders.fetchShipment(as, shipmentId)).toMatchObject({
      direction: "forward",
      status: expect.any(String),
    });
    expect(await facets().orders.listShipmentItems(as, shipmentId)).toMatchObject([
      { orderId: order.sourceId, itemId: shoe },
    ]);
    const payment = await facets().orders.fetchPayment(as, order.payments[0]?.sourceId ?? "");
    expect(payment).toMatchObject({ orderId: order.sourceId, state: "approved", sellerId: as.sellerId });
    const billing = await facets().orders.fetchBillingInfo(as, order.billingInfoId ?? "");
    expect(billing).toMatchObject({ buyerId: BUYER, identification: { number: expect.any(String) } });
    await shop.control("POST", `orders/${order.sourceId}/ship`);
    await facets().orders.fetchCarrier(as, shipmentId);
  });

  it("are found by their window, cancelled ones apart", async () => {
    const kept = await shop.buy();
    const gone = await shop.buy();
    await shop.control("POST", `orders/${gone.orderIds[0]}/cancel`, { by: "buyer" });
    const window = { by: "created", from: new Date(Date.now() - 60_000), to: new Date() } as const;
    const live = await facets().orders.searchOrders(as, { ...window, cancelled: false }, null);
    const cancelled = await facets().orders.searchOrders(as, { ...window, cancelled: true }, null);
    expect(live.orders.map(({ sourceId }) => sourceId)).toEqual([String(kept.orderIds[0])]);
    expect(cancelled.orders).toMatchObject([
      {
        sourceId: String(gone.orderIds[0]),
        status: "cancelled",
        moneyState: "refunded",
        cancellation: { split: false },
      },
    ]);
  });

  it("are paged through", async () => {
    await shop.control("POST", "orders/bulk", { count: 130, sellerId });
    const seen = new Set<string>();
    const window = {
      by: "created",
      from: new Date(Date.now() - 365 * 86_400_000),
      to: new Date(),
      cancelled: false,
    } as const;
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof facets>["orders"]["searchOrders"]>> =
        await facets().orders.searchOrders(as, window, next);
      expect(page.unreadable).toBe(0);
      for (const { sourceId } of page.orders) seen.add(sourceId);
      next = page.next;
    } while (next !== null);
    expect(seen.size).toBe(130);
  });

  it("say what is missing of a partial answer", async () => {
    const sale = await shop.buy();
    await shop.control("PUT", "faults", { partialOrders: true });
    const order = await facets().orders.fetchOrder(as, String(sale.orderIds[0]));
    await shop.control("DELETE", "faults");
    expect(order).toMatchObject({ buyerId: null, missing: expect.arrayContaining(["buyer", "shipping"]) });
  });

  it.each([
    [{ percentage: 40 }, "partially-refunded"],
    [{}, "refunded"],
    [{ source: "covered" }, "covered"],
  ])("know where the money is after %j", async (refund, moneyState) => {
    const sale = await shop.buy();
    await shop.control("POST", `orders/${sale.orderIds[0]}/refund`, refund);
    const order = await facets().orders.fetchOrder(as, String(sale.orderIds[0]));
    expect(order.moneyState).toBe(moneyState);
    expect(order.refunded.amountMinor).toBeGreaterThan(0);
  });

  it("of others are not there", async () => {
    const sale = await shop.buy();
    const other = { ...as, accessToken: await shop.token(otherSeller), sellerId: String(otherSeller) };
    expect(await errorOf(facets().orders.fetchOrder(other, String(sale.orderIds[0])))).toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("claims", () => {
  const complain = async (more: Record<string, unknown> = {}, purchase: Record<string, unknown> = {}) => {
    const sale = await shop.buy(purchase);
    const orderId = sale.orderIds[0];
    await shop.control("POST", `orders/${orderId}/deliver`);
    const claim = await shop.complain(orderId, more);
    return { orderId: String(orderId), claimId: String(claim.id), pack: sale.pack };
  };
  const claims = () => facets().claims;

  it("are found, read and told in words", async () => {
    const { orderId, claimId, pack } = await complain();
    expect(await claims().searchOpen(as, null)).toMatchObject({
      claims: [{ sourceId: claimId }],
      unreadable: 0,
      next: null,
    });
    expect(await claims().searchOfOrder(as, orderId, null)).toMatchObject({ claims: [{ sourceId: claimId }] });
    const claim = await claims().fetchClaim(as, claimId);
    expect(claim).toMatchObject({
      type: "mediations",
      stage: "claim",
      state: "opened",
      family: "different",
      about: { resource: "order", sourceId: orderId },
      own: { role: "respondent" },
      buyerId: BUYER,
      ownPurchase: false,
    });
    expect(claim.own?.actions?.some(({ mandatory, dueAt }) => mandatory && dueAt)).toBe(true);
    expect(await claims().fetchHeadline(as, claimId)).toMatchObject({ responsible: "seller", dueAt: expect.any(Date) });
    expect(await claims().fetchReason(as, claim.reasonId ?? "")).toMatchObject({
      name: "not_working_item",
      triage: ["not_working"],
    });
    expect((await claims().fetchAffectsReputation(as, claimId)).effect).not.toBe("unknown");
    expect(await claims().fetchExpectedResolutions(as, claimId)).toMatchObject([
      { role: "complainant", state: "pending" },
    ]);
    const thread = await facets().messages.fetchThread(
      as,
      { of: "pack", sourceId: String(pack) },
      { markAsRead: false },
    );
    expect(thread.claimIds).toEqual([claimId]);
  });

  it("are talked about, with a file each way", async () => {
    const { claimId } = await complain({ files: [{ name: "roto.png", base64: PIXEL }] });
    const { sourceId } = await claims().uploadAttachment(as, claimId, png);
    await claims().sendMessage(as, claimId, { to: "complainant", text: "Lo lamento.", attachmentIds: [sourceId] });
    const { messages, unreadable } = await claims().fetchMessages(as, claimId);
    expect(unreadable).toBe(0);
    expect(messages).toMatchObject([
      { author: "complainant", attachments: [{ name: "roto.png" }], hash: expect.any(String) },
      { author: "respondent", recipient: "complainant", text: "Lo lamento.", attachments: [{ sourceId }] },
    ]);
    for (const each of messages.flatMap(({ attachments }) => attachments)) {
      const { stream } = await claims().downloadAttachment(as, claimId, each.sourceId);
      expect((await new Response(stream).arrayBuffer()).byteLength).toBeGreaterThan(50);
    }
    expect(await errorOf(claims().downloadAttachment(as, claimId, "nope.png"))).toMatchObject({
      code: "attachment-not-found",
    });
  });

  it("are settled by a share of the money, from the offers only", async () => {
    const { claimId, orderId } = await complain();
    const { offers } = await claims().fetchPartialRefundOffers(as, claimId);
    expect(offers.length).toBeGreaterThan(3);
    expect(await errorOf(claims().partialRefund(as, claimId, 35))).toMatchObject({
      kind: "refused",
      code: "percentage-not-offered",
    });
    const rows = await claims().partialRefund(as, claimId, 30);
    expect(rows.at(-1)).toMatchObject({
      role: "respondent",
      resolution: "partial-refund",
      percentage: 30,
      state: "pending",
    });
    await shop.control("POST", `claims/${claimId}/offer`, { accept: true });
    expect(await claims().fetchClaim(as, claimId)).toMatchObject({
      state: "closed",
      resolution: { reason: "partial_refunded" },
    });
    const amount = offers.find(({ percentage }) => percentage === 30)?.amount.amountMinor;
    expect((await facets().orders.fetchOrder(as, orderId)).refunded.amountMinor).toBe(amount);
  });

  it("are settled by all of it, once", async () => {
    const { claimId } = await complain();
    const rows = await claims().refund(as, claimId);
    expect(rows.at(-1)).toMatchObject({ resolution: "refund", state: "accepted" });
    expect(await claims().fetchClaim(as, claimId)).toMatchObject({
      state: "closed",
      resolution: { reason: "payment_refunded" },
    });
    expect(await errorOf(claims().refund(as, claimId))).toMatchObject({
      kind: "refused",
      code: "action-not-available",
    });
  });

  it("go to a mediator, to whom alone one writes then", async () => {
    const { claimId } = await complain();
    expect(await claims().openDispute(as, claimId)).toMatchObject({ stage: "dispute" });
    const refused = claims().sendMessage(as, claimId, { to: "complainant", text: "Hola" });
    expect(await errorOf(refused)).toMatchObject({ kind: "refused", code: "action-not-available" });
    await claims().sendMessage(as, claimId, { to: "mediator", text: "Adjunto la prueba." });
    await shop.control("POST", `claims/${claimId}/message`, { as: "mediator", text: "Gracias." });
    expect((await claims().fetchMessages(as, claimId)).messages.map(({ author }) => author)).toEqual([
      "complainant",
      "respondent",
      "mediator",
    ]);
  });

  it("end with the product coming back, reviewed", async () => {
    const { claimId } = await complain();
    expect(await claims().fetchReturn(as, claimId)).toBeNull();
    await claims().allowReturn(as, claimId);
    const opened = await claims().fetchReturn(as, claimId);
    expect(opened).toMatchObject({ status: "label-generated", claimIds: [claimId], lowCost: false });
    const returnId = opened?.sourceId ?? "";
    await shop.control("POST", `returns/${returnId}/move`, { status: "shipped" });
    await shop.control("POST", `returns/${returnId}/move`, { status: "delivered" });
    const actions = (await claims().fetchClaim(as, claimId)).own?.actions?.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["return-review-ok", "return-review-fail"]));
    expect(await claims().listReturnProblems(as, claimId)).toMatchObject([
      { sourceId: "SRF2", needsAttachment: true },
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(await claims().fetchReturnCost(as, claimId)).toMatchObject({ currency: "ARS" });
    await claims().reviewReturn(as, returnId, { outcome: "ok" });
    expect((await claims().fetchClaim(as, claimId)).state).toBe("closed");
  });

  it("end in a dispute when what came back is broken", async () => {
    const { claimId, orderId } = await complain();
    await claims().allowReturn(as, claimId);
    const returnId = (await claims().fetchReturn(as, claimId))?.sourceId ?? "";
    for (const status of ["shipped", "delivered"]) await shop.control("POST", `returns/${returnId}/move`, { status });
    const { sourceId } = await claims().uploadReturnEvidence(as, claimId, png);
    const problems = [{ problemId: "SRF2", text: "Llegó roto.", attachmentIds: [sourceId], orderId }];
    await claims().reviewReturn(as, returnId, { outcome: "problem", problems });
    expect((await claims().fetchClaim(as, claimId)).stage).toBe("dispute");
    expect((await claims().fetchReturnReviews(as, returnId))[0]).toMatchObject({ by: "seller", sellerReason: "SRF2" });
  });

  it("are answered with evidence of what was sent", async () => {
    const sale = await shop.buy({ logistic: "custom" });
    const claim = await shop.complain(sale.orderIds[0], { reasonId: "PNR9504" });
    const claimId = String(claim.id);
    const words = (await claims().fetchClaim(as, claimId)).own?.actions?.map(({ action }) => action);
    expect(words).toEqual(expect.arrayContaining(["add-shipping-evidence", "send-potential-shipping"]));
    const { sourceId } = await claims().uploadEvidence(as, claimId, png);
    const shippedAt = new Date("2026-11-14T08:00:00Z");
    await claims().addEvidence(as, claimId, {
      kind: "mail",
      company: "Correo",
      shippedAt,
      trackingNumber: "X1",
      attachmentIds: [sourceId],
    });
    await claims().addEvidence(as, claimId, {
      kind: "promise",
      day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    const evidence = await claims().fetchEvidence(as, claimId);
    expect(evidence.find(({ method }) => method === "mail")).toMatchObject({
      trackingNumber: "X1",
      shippedAt,
      attachments: [{ sourceId }],
    });
    expect(evidence.some(({ promisedAt }) => promisedAt)).toBe(true);
    const { stream } = await claims().downloadEvidence(as, claimId, sourceId);
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(png.bytes.byteLength);
  });

  it("on a shipment lead to its orders", async () => {
    const { claimId, orderId } = await complain({ resource: "shipment" });
    const claim = await claims().fetchClaim(as, claimId);
    expect(claim).toMatchObject({ about: { resource: "shipment" }, own: { type: "sender" }, buyerId: BUYER });
    const items = await facets().orders.listShipmentItems(as, claim.about.sourceId);
    expect(items.map((item) => item.orderId)).toEqual([orderId]);
  });

  it("can be exchanges", async () => {
    const { claimId } = await complain({ type: "change", reasonId: "PDD9926" }, { itemId: shoe });
    const claim = await claims().fetchClaim(as, claimId);
    expect(claim).toMatchObject({ type: "change", hasExchange: true });
    expect(await claims().fetchExchange(as, claimId)).toMatchObject({ type: "change", claimId });
  });

  it.each(["hang-after-acceptance", "cut-after-acceptance", "error-after-acceptance"])(
    "move money once when the reply is lost: %s",
    async (mode) => {
      const { claimId } = await complain();
      await shop.control("PUT", "faults", { claimReply: { mode, remaining: 1 } });
      const slow = afterSale(shop, { timeoutMs: 1_000 });
      expect(await errorOf(slow.claims.refund(as, claimId))).toMatchObject({ kind: "unknown" });
      await shop.control("DELETE", "faults");
      expect((await claims().fetchClaim(as, claimId)).state).toBe("closed");
    },
  );

  it("cannot be written by an application without the permission", async () => {
    const { claimId } = await complain();
    await shop.control("PUT", "faults", { claimWritesForbidden: true });
    expect(await errorOf(claims().refund(as, claimId))).toMatchObject({ kind: "forbidden" });
    await shop.control("DELETE", "faults");
  });
});

describe("leads", () => {
  const house = "MLA1500914478";

  it.each([
    ["whatsapp", "whatsapp"],
    ["call", "call"],
    ["question", "question"],
    ["schedule", "visit"],
    ["quotation", "quotation"],
    ["contact_request", "contact-request"],
    ["reservation", "reservation"],
  ])("of the kind %s give the contact", async (type, ours) => {
    const made = await shop.control("POST", "leads", { itemId: house, type, buyerId: buyer });
    const lead = await facets().leads.fetchLead(as, String(made.id));
    expect(lead).toMatchObject({ type: ours, itemId: house, contact: { buyerId: BUYER } });
    expect(lead.questionId === null).toBe(ours !== "question");
    const days = { from: new Date(Date.now() - 86_400_000), to: new Date() };
    const { leads, unreadable } = await facets().leads.listLeads(as, days, null);
    expect(unreadable).toBe(0);
    expect(leads.map(({ sourceId }) => sourceId)).toContain(lead.sourceId);
  });

  it("of guests have no contact", async () => {
    const made = await shop.control("POST", "leads", { itemId: house, type: "call", buyerId: null });
    const days = { from: new Date(Date.now() - 86_400_000), to: new Date() };
    const { leads } = await facets().leads.listLeads(as, days, null);
    expect(leads).toMatchObject([{ sourceId: String(made.id), itemId: house, contact: null }]);
  });
});
