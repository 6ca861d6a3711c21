import { connectStore, conversationOn, expect, pato, rowOf, seller, signIn, test } from "./fixtures";

/** What the composer says for each of the marketplace's words. The last one it has never said. */
const SENTENCES: Record<string, string> = {
  blocked_by_time: "Pasaron 30 días desde el último mensaje",
  blocked_by_buyer: "El comprador no recibe mensajes",
  blocked_by_mediation: "Ahora la conversación es con Mercado Libre, no con el comprador.",
  blocked_by_mediation_fbm: "Es una venta Full y la mediación la lleva Mercado Libre.",
  blocked_by_fulfillment: "Se abre cuando se entregue el envío Full",
  blocked_by_payment: "El pedido todavía no está pago",
  blocked_by_conversation_initiated_by_seller: "Solo el comprador puede empezar",
  blocked_by_conversation_initiated_by_seller_limited: "Mercado Libre limita el primer mensaje",
  blocked_by_conversation_use_message_api: "La conversación ya está abierta",
  blocked_by_cancelled_order: "La venta se canceló",
  blocked_by_cancelled_order_by_fraud: "Mercado Libre canceló la venta",
  blocked_by_cancelled_order_hidden: "La compra no se procesó",
  blocked_by_conversation_expired: "Pasaron 18 meses desde la compra",
  blocked_by_refund: "Se devolvió el dinero",
  blocked_by_claim_change_open: "Hay un cambio de producto en curso",
  blocked_by_claim_change_closed: "Se cambió el producto",
  blocked_by_deactivated_account: "Una de las cuentas se dio de baja",
  blocked_by_restrictions: "Una de las cuentas está restringida",
  blocked_by_message_pending_review: "Mercado Libre está revisando la conversación",
  blocked_by_return_to_buyer_fulfillment: "Full le devuelve el producto al comprador",
  blocked_by_ai_assistant: "Está respondiendo el asistente de Mercado Libre",
  blocked_by_ai_assistant_expired: "Venció la consulta del asistente",
  blocked_by_ai_assistant_contact_closed: "El asistente cerró la consulta",
  block_by_ai_assistant_initiated_by_seller_expired: "Venció la conversación que empezó la tienda",
  blocked_by_resale: "Es una reventa de Mercado Libre",
  blocked_by_proximity_groceries: "Es una compra de cercanía",
  blocked_by_excepted_case: "Esta venta no necesita un motivo",
  blocked_by_conversation_started_by_seller: "Falta que el comprador conteste",
  blocked_by_claim: "Hay un reclamo abierto",
  blocked_by_a_new_rule: "Mercado Libre bloqueó esta conversación",
};

// Thirty readings, each in a second or two; a busy machine takes longer.
test.setTimeout(120_000);

/** Not closed altogether: the marketplace's guide may begin. */
const BEGINS = "blocked_by_conversation_initiated_by_seller_limited";

test("whatever blocks a conversation, the composer says why and what to do, and sends nothing", async ({
  page,
  team,
  marketplace,
}) => {
  const { blockReasons } = await marketplace.control("GET", "block-reasons");
  expect([...blockReasons, "blocked_by_a_new_rule"].sort()).toEqual(Object.keys(SENTENCES).sort());
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const { pack } = await marketplace.buy();
  const { id } = await marketplace.write(pack, "¿Ya salió?");
  await rowOf(page, pato, "Ayuda").click();
  const { foot } = conversationOn(page);
  await foot.getByRole("textbox").fill("Sale hoy.");

  for (const [word, sentence] of Object.entries(SENTENCES)) {
    await test.step(word, async () => {
      await block(word);
      await expect(foot.getByText(sentence)).toBeVisible();
      await expect(foot.getByRole("textbox")).toHaveCount(0);
      await expect(foot.getByRole("button", { name: /^(Responder|Enviar)/ })).toHaveCount(0);
      const wayOut = word === BEGINS ? "Empezar con un motivo" : "Resolver";
      await expect(foot.getByRole("button", { name: new RegExp(`^${wayOut}`) })).toBeVisible();
      if (word !== BEGINS) await expect(foot.getByText(word)).toBeVisible();
    });
  }

  // Open again, with what was being written when it closed.
  await block(null);
  await expect(foot.getByRole("textbox")).toHaveValue("Sale hoy.");
  expect(await marketplace.said(pack)).toEqual([]);
  expect(await marketplace.writes("message")).toEqual([]);

  /** The marketplace tells of a message again, and the thread is read with what it says now. */
  async function block(substatus: string | null) {
    await marketplace.control("PUT", `threads/${pack}/${seller.id}`, { substatus });
    await marketplace.control("POST", "notify", {
      ...{ topic: "messages", resource: id, userId: seller.id },
      actions: ["created"],
    });
  }
});
