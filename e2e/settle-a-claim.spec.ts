import type { Page } from "@playwright/test";
import { browserFor, connectStore, conversationOn, expect, pato, pesos, rowOf, signIn, test } from "./fixtures";

const ANSWER = "Lamentamos lo que pasó. Vamos a ofrecerte una salida hoy mismo.";
const SHARE = 30;
const OFFERED = /partial/;

test.setTimeout(120_000);

test("a complaint is answered, settled with a part of the money that a second person approves, and closed", async ({
  page,
  browser,
  context: adminContext,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const martin = await browserFor(browser, await team.addAgent("Martín Ríos"));
  await martin.page.goto("/support/inbox");
  await expect(martin.page.getByText("Todo respondido")).toBeVisible();

  const { orderId } = await marketplace.buy();
  await marketplace.deliver(orderId);
  // Half an hour away from two days, which a clock of whole minutes would call them for a while.
  const claimId = await marketplace.complain(orderId, { dueInHours: 47.5 });
  const { order } = await marketplace.control("GET", `orders/${orderId}`);
  const amount = pesos((order.unitPrice * SHARE) / 100);
  const row = rowOf(martin.page, pato, "Reclamo");
  await expect(row).toContainText("vence en 47 h");
  await row.click();
  const { timeline, foot, context } = conversationOn(martin.page);
  await expect(context.getByText("Reclamo", { exact: true })).toBeVisible();
  await expect(context.getByRole("heading", { name: "El producto no funciona" })).toBeVisible();
  await expect(context.getByText("Afecta reputación")).toBeVisible();
  await expect(context.getByText(/^vence en 47 h [23]\d min$/)).toBeVisible();
  await expect(context.getByText(/^quedan (2 d|4\d h \d\d min)$/)).toBeVisible();
  await expect(context.getByText(/Si se resuelve bien antes del .*, no suma/)).toBeVisible();
  await expect(timeline.getByText("Llegó y no enciende.")).toBeVisible();

  // Said in the claim, to the buyer; the turn passes on.
  await expect(foot.getByRole("status").first()).toContainText("Respondés en el reclamo");
  await foot.getByRole("textbox").fill(ANSWER);
  await foot.getByRole("button", { name: /^Responder/ }).click();
  await expect.poll(() => storesWords(claimId)).toEqual([{ to: "complainant", text: ANSWER }]);
  await expect(context.getByText(/^vence en/)).toHaveCount(0);

  // A part of the money, in the marketplace's steps, with the amount on the button.
  await context.getByRole("button", { name: /Reembolso parcial/ }).click();
  const dialog = martin.page.getByRole("dialog", { name: "Reembolso parcial" });
  await dialog.getByRole("radio", { name: `${SHARE} %` }).check();
  await expect(dialog.getByText("por una segunda persona")).toBeVisible();
  await dialog.getByRole("button", { name: new RegExp(`^Pedir aprobación de ${amount.source}`) }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByText(new RegExp(`Pediste un reembolso parcial de ${amount.source}`))).toBeVisible();
  await expect(timeline.getByText("Espera aprobación de una segunda persona.")).toBeVisible();
  await expect(timeline.getByText(`La puede aprobar ${team.admin.name}.`)).toBeVisible();
  await expect(timeline.getByRole("button", { name: /^Aprobar/ })).toHaveCount(0);
  await expect(rowOf(martin.page, pato, "Espera aprobación")).toBeVisible();
  const refund = context.getByRole("button", { name: /Reembolso total/ });
  await expect(refund).toHaveAttribute("aria-disabled", "true");
  await expect(refund).toHaveAccessibleDescription(/espera aprobación/);
  await expect(martin.page.getByText("espera tu aprobación")).toHaveCount(0);
  expect(await marketplace.claimWrites(claimId, OFFERED)).toEqual([]);

  // The second person is told wherever they are, and finds it by the notice; in another tab by the part of the list.
  await expect(page.getByText("Un reembolso espera tu aprobación.")).toBeVisible();
  await page.getByRole("link", { name: "Ver por aprobar" }).click();
  const secondTab = await adminContext.newPage();
  await secondTab.goto("/support/inbox");
  await secondTab.getByRole("link", { name: "Por aprobar 1" }).click();
  for (const tab of [page, secondTab]) await rowOf(tab, pato, "Espera aprobación").click();

  // They approve in the conversation, twice by haste; the other tab learns it by itself.
  const approval = (tab: Page) => conversationOn(tab).timeline.getByRole("button", { name: /^Aprobar/ });
  await expect(conversationOn(page).timeline.getByText(/Martín Ríos pide un reembolso parcial/)).toBeVisible();
  await expect(approval(page)).toHaveText(amount);
  await expect(approval(secondTab)).toBeVisible();
  await expect(page.getByText("En vivo")).toBeVisible();
  const judged = page.waitForRequest((request) => (request.postData() ?? "").includes('"verdict":"approve"'));
  await approval(page).dblclick();
  const request = await judged;
  await expect(approval(page)).toHaveCount(0);
  await expect(approval(secondTab)).toHaveCount(0);
  await expect(secondTab.getByRole("link", { name: /^Por aprobar/ })).not.toContainText("1");
  const replayed = await page.request.post(request.url(), {
    headers: request.headers(),
    data: request.postData() ?? "",
  });
  expect(await replayed.text()).toContain("already-judged");

  // What became of it, step by step, on both screens.
  const offered = new RegExp(`Reembolso parcial ${amount.source}.*Confirmado`, "s");
  for (const one of [page, secondTab, martin.page]) {
    await expect(conversationOn(one).timeline.getByRole("button", { name: offered })).toHaveCount(1);
  }
  expect(await marketplace.claimWrites(claimId, OFFERED)).toEqual([{ received: 1, accepted: 1 }]);
  expect((await marketplace.claim(claimId)).status).toBe("opened");
  await martin.page.reload();
  await timeline.getByRole("button", { name: offered }).click();
  await expect(timeline.getByText(`aprobado por ${team.admin.name}`)).toBeVisible();
  await expect(timeline.getByText("Mercado Libre lo muestra en el reclamo")).toBeVisible();

  // The buyer accepts: the money moves, the claim ends, and nothing more can be said in it.
  await marketplace.control("POST", `claims/${claimId}/offer`, { accept: true });
  await expect(timeline.getByText("Reclamo cerrado")).toBeVisible();
  await expect(context.getByText(/^Cerrado .*\.$/)).toBeVisible();
  await expect(context.getByText("A favor del comprador.")).toBeVisible();
  await expect(foot.getByRole("heading", { name: "El reclamo está cerrado" })).toBeVisible();
  await expect(foot.getByRole("textbox")).toHaveCount(0);
  await expect(context.getByRole("button", { name: /Reembolso/ })).toHaveCount(0);
  await expect(context.getByText("Devuelto", { exact: true })).toBeVisible();
  await expect(context.getByText(new RegExp(`^${amount.source}$`))).toBeVisible();
  await martin.page.goto("/support/inbox");
  await expect(martin.page.getByText("Todo respondido")).toBeVisible();
  expect(await marketplace.claim(claimId)).toMatchObject({
    status: "closed",
    resolution: { reason: "partial_refunded" },
  });
  expect(await marketplace.claimWrites(claimId, OFFERED)).toEqual([{ received: 1, accepted: 1 }]);

  // Every step stands in the record, with who took it.
  await page.goto("/settings/refunds");
  const record = page.getByRole("table", { name: "Registro de decisiones" });
  const steps = record.getByRole("row", { name: /Reembolso parcial/ });
  for (const [who, step] of [
    ["Martín Ríos", "Espera aprobación"],
    [team.admin.name, "Preparado"],
    ["Mostrador", "Enviado"],
    ["Mostrador", "Aceptado"],
    ["Mostrador", "Confirmado"],
  ] as const) {
    await expect(steps.filter({ hasText: step }).filter({ hasText: who })).toHaveCount(1);
  }
  await expect(steps).toHaveCount(5);
  await expect(steps.first()).toContainText(amount);
  await martin.context.close();

  async function storesWords(id: number) {
    const ours = (await marketplace.claim(id)).messages.filter(({ senderRole }) => senderRole === "respondent");
    return ours.map(({ receiverRole, text }) => ({ to: receiverRole, text }));
  }
});
