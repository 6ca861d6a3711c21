import { browserFor, connectStore, conversationOn, expect, pato, rowOf, signIn, test } from "./fixtures";

const PROOF = "El taladro salió probado y con las baterías cargadas. Adjuntamos el control de salida.";

test("a mediation: the store asks for it, answers the mediator in time, and reads how it ended", async ({
  page,
  browser,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const martin = await browserFor(browser, await team.addAgent("Martín Ríos"));
  const { orderId } = await marketplace.buy();
  await marketplace.deliver(orderId);
  const claimId = await marketplace.complain(orderId);
  await martin.page.goto("/support/inbox");
  await rowOf(martin.page, pato, "Reclamo").click();
  const { timeline, foot, context } = conversationOn(martin.page);

  await context.getByRole("button", { name: /Pedir mediación/ }).click();
  const dialog = martin.page.getByRole("dialog", { name: "Pedir mediación" });
  await expect(dialog.getByText("Ya no vas a poder escribirle al comprador: solo a la mediación.")).toBeVisible();
  await dialog.getByRole("button", { name: /^Pedir mediación/ }).click();
  await expect(timeline.getByRole("button", { name: /Pedir mediación.*Confirmado/s })).toBeVisible();
  expect(await marketplace.claimWrites(claimId, /dispute/)).toEqual([{ received: 1, accepted: 1 }]);
  await expect(context.getByText("Reclamo, mediación", { exact: true })).toBeVisible();
  await expect(rowOf(martin.page, pato, "Reclamo, mediación")).toBeVisible();
  await expect(context.getByText(/en mediación con Mercado Libre/)).toBeVisible();
  await expect(context.getByRole("button", { name: /Reembolso|Pedir mediación/ })).toHaveCount(0);

  // From now on what is written goes to the mediator, and says so.
  await expect(foot.getByRole("status").first()).toContainText("Le escribís a la mediación de Mercado Libre");
  await marketplace.control("POST", `claims/${claimId}/message`, {
    as: "mediator",
    text: "Necesitamos saber en qué estado salió el producto.",
    mustAnswerInHours: 23.5,
  });
  await expect(timeline.getByText("Necesitamos saber en qué estado salió el producto.")).toBeVisible();
  await expect(timeline.getByText("Mercado Libre, mediación")).toBeVisible();
  await expect(context.getByText("Responder a la mediación")).toBeVisible();
  await expect(context.getByText(/^vence en 23 h [23]\d min$/)).toBeVisible();

  await foot.getByRole("textbox").fill(PROOF);
  await foot.getByRole("button", { name: /^Responder|^Escribir a la mediación/ }).click();
  await expect(timeline.getByText("a la mediación", { exact: true })).toBeVisible();
  await expect(context.getByText("Responder a la mediación")).toHaveCount(0);
  const { messages } = await marketplace.claim(claimId);
  expect(messages.filter(({ senderRole }) => senderRole === "respondent")).toMatchObject([
    { receiverRole: "mediator", text: PROOF },
  ]);

  await marketplace.control("POST", `claims/${claimId}/decide`, { reason: "coverage_decision" });
  await expect(timeline.getByText("Reclamo cerrado")).toBeVisible();
  await expect(context.getByText(/A favor de ambos\. Mercado Libre cubrió el dinero/)).toBeVisible();
  await expect(foot.getByRole("heading", { name: "El reclamo está cerrado" })).toBeVisible();
  await expect(foot.getByRole("status")).toContainText("Mercado Libre ya no admite mensajes acá.");
  await expect(foot.getByRole("textbox")).toHaveCount(0);
  await martin.context.close();
});
