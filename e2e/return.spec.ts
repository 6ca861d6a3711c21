import type { Page } from "@playwright/test";
import {
  connectStore,
  conversationOn,
  expect,
  type Marketplace,
  pato,
  pictureNamed,
  rowOf,
  signIn,
  test,
} from "./fixtures";

const FOUND = "Volvió otro taladro, con la carcasa golpeada.";

test("a return is accepted, travels back, and is found as it should be", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const { claimId, orderId } = await acceptReturn(page, marketplace);
  await bringBack(page, marketplace, claimId);
  const { timeline, foot, context } = conversationOn(page);

  await context.getByRole("button", { name: /Revisar la devolución.*obligatorio/s }).click();
  const dialog = page.getByRole("dialog", { name: "Revisar la devolución" });
  await dialog.getByRole("radio", { name: "Llegó bien" }).check();
  await dialog.getByRole("button", { name: /Confirmar que llegó bien/ }).click();
  await expect(timeline.getByRole("button", { name: /Revisar la devolución.*Confirmado/s })).toBeVisible();
  await expect(timeline.getByText("Reclamo cerrado")).toBeVisible();
  await expect(foot.getByRole("heading", { name: "El reclamo está cerrado" })).toBeVisible();
  await expect(context.getByText("Devuelto al comprador")).toBeVisible();
  const held = await marketplace.claim(claimId);
  expect(held).toMatchObject({ status: "closed", resolution: { reason: "item_returned" } });
  expect(await reviews(marketplace, held)).toEqual([{ received: 1, accepted: 1 }]);
  const order = await marketplace.control("GET", `orders/${orderId}`);
  expect(order.payments[0]).toMatchObject({ status: "refunded" });
});

test("a return that came back wrong is reported with a photo, and the marketplace decides", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const { claimId } = await acceptReturn(page, marketplace);
  await bringBack(page, marketplace, claimId);
  const { timeline, foot, context } = conversationOn(page);

  await context.getByRole("button", { name: /Revisar la devolución/ }).click();
  const dialog = page.getByRole("dialog", { name: "Revisar la devolución" });
  await dialog.getByRole("radio", { name: "Hay un problema" }).check();
  const submit = dialog.getByRole("button", { name: /Informar el problema/ });
  await expect(submit).toHaveAttribute("aria-disabled", "true");
  const problem = dialog.getByLabel("Qué pasó");
  await problem.selectOption({ index: 1 });
  await dialog.getByLabel("Detalle").fill(FOUND);
  await dialog.getByLabel("Fotos o documentos").setInputFiles(pictureNamed("golpe.png"));
  await expect(dialog.getByText("golpe.png", { exact: true })).toBeVisible();
  await expect(submit).not.toHaveAttribute("aria-disabled", "true");
  const problemId = await problem.inputValue();
  await submit.dblclick();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByRole("button", { name: /Revisar la devolución.*Confirmado/s })).toBeVisible();
  await expect(context.getByText("Reclamo, mediación", { exact: true })).toBeVisible();
  await expect(foot.getByRole("status").first()).toContainText("Le escribís a la mediación de Mercado Libre");
  const held = await marketplace.claim(claimId);
  expect(held).toMatchObject({ status: "opened", stage: "dispute" });
  expect(held.returns[0]?.review).toMatchObject({ sellerStatus: "claimed", sellerReason: problemId });
  expect(await reviews(marketplace, held)).toEqual([{ received: 1, accepted: 1 }]);
});

async function acceptReturn(page: Page, marketplace: Marketplace) {
  await page.goto("/support/inbox");
  const { orderId } = await marketplace.buy();
  await marketplace.deliver(orderId);
  const claimId = await marketplace.complain(orderId);
  await rowOf(page, pato, "Reclamo").click();
  const { timeline, context } = conversationOn(page);
  await context.getByRole("button", { name: /Aceptar devolución/ }).click();
  const dialog = page.getByRole("dialog", { name: "Aceptar devolución" });
  await dialog.getByRole("button", { name: /Aceptar la devolución/ }).click();
  await expect(timeline.getByRole("button", { name: /Aceptar devolución.*Confirmado/s })).toBeVisible();
  await expect(context.getByText("Etiqueta lista")).toBeVisible();
  expect(await marketplace.claimWrites(claimId, /return/)).toEqual([{ received: 1, accepted: 1 }]);
  return { orderId, claimId };
}

async function bringBack(page: Page, marketplace: Marketplace, claimId: number) {
  const { context } = conversationOn(page);
  const [going] = (await marketplace.claim(claimId)).returns;
  for (const [status, words] of [
    ["shipped", "En camino de vuelta"],
    ["delivered", "Devuelto"],
  ] as const) {
    await marketplace.control("POST", `returns/${going?.id}/move`, { status });
    await expect(context.getByText(words, { exact: true })).toBeVisible();
  }
  await expect(context.getByText(/^vence en/)).toBeVisible();
}

async function reviews(marketplace: Marketplace, { returns: [going] }: Awaited<ReturnType<Marketplace["claim"]>>) {
  const all = (await marketplace.writes("claim-action")).filter(({ subject }) => subject === `return ${going?.id}`);
  return all.map(({ received, accepted }) => ({ received, accepted }));
}
