import {
  authorizeAs,
  connectStore,
  conversationOn,
  expect,
  pancho,
  parka,
  pato,
  pesos,
  pictureNamed,
  rowOf,
  signIn,
  test,
} from "./fixtures";

test("a parcel that did not arrive is proved with its number and a file, once", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const { orderId } = await marketplace.buy({ logistic: "custom" });
  const claimId = await marketplace.complain(orderId, { reasonId: "PNR9508", text: "No me llegó." });
  await rowOf(page, pato, "Reclamo").click();
  const { timeline, context } = conversationOn(page);
  await context.getByRole("button", { name: /Cargar prueba de envío/ }).click();
  const dialog = page.getByRole("dialog", { name: "Cargar prueba de envío" });
  const submit = dialog.getByRole("button", { name: /^Cargar la prueba/ });

  // The marketplace takes nothing but a number to track it by, so that is asked for before anything is sent.
  await dialog.getByLabel("Qué podés probar").selectOption("Por transporte");
  await dialog.getByLabel("Empresa").fill("Correo Andino");
  await dialog.getByLabel("Sucursal").fill("Palermo");
  await dialog.getByLabel("Quién recibe").fill("Ana Pérez");
  await dialog.getByLabel("Despachado el").fill("2026-11-20");
  await submit.click();
  await expect(dialog.getByText("Completá este dato.")).toHaveCount(1);
  await dialog.getByLabel("Número de seguimiento").fill("AR123456");
  await dialog.getByLabel("Comprobantes").setInputFiles(pictureNamed("remito.png"));
  await expect(dialog.getByText("remito.png", { exact: true })).toBeVisible();
  await expect(submit).not.toHaveAttribute("aria-disabled", "true");
  await submit.dblclick();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByRole("button", { name: /Cargar prueba de envío.*Confirmado/s })).toBeVisible();
  expect(await marketplace.claimWrites(claimId, /evidence/)).toEqual([{ received: 1, accepted: 1 }]);
  const { evidences } = await marketplace.control("GET", `claims/${claimId}`);
  expect(evidences).toMatchObject([{ trackingNumber: "AR123456" }]);
});

test("the same product is offered again, and its new order is one step away", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const { orderId } = await marketplace.buy();
  await marketplace.deliver(orderId);
  const claimId = await marketplace.complain(orderId, { offersReplacement: true });
  await rowOf(page, pato, "Reclamo").click();
  const { timeline, context } = conversationOn(page);
  await context.getByRole("button", { name: /Ofrecer un reemplazo/ }).click();
  const dialog = page.getByRole("dialog", { name: "Ofrecer un reemplazo" });
  await dialog.getByRole("button", { name: /^Ofrecer el reemplazo/ }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByRole("button", { name: /Ofrecer un reemplazo.*Confirmado/s })).toBeVisible();
  expect(await marketplace.claimWrites(claimId, /replace/)).toEqual([{ received: 1, accepted: 1 }]);
  await marketplace.control("POST", `claims/${claimId}/offer`, { accept: true });
  await expect(context.getByText("el mismo producto de nuevo")).toBeVisible();
  const { change } = await marketplace.control("GET", `claims/${claimId}`);
  await expect(context.getByRole("link", { name: String(change.newOrderId) })).toBeVisible();
});

test("everything is given back, once, and that is the end of it", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const { orderId } = await marketplace.buy();
  await marketplace.deliver(orderId);
  const claimId = await marketplace.complain(orderId);
  const { order } = await marketplace.control("GET", `orders/${orderId}`);
  await rowOf(page, pato, "Reclamo").click();
  const { timeline, foot, context } = conversationOn(page);
  await context.getByRole("button", { name: /Reembolso total/ }).click();
  const dialog = page.getByRole("dialog", { name: "Reembolso total" });
  const amount = pesos(order.unitPrice);
  await dialog.getByRole("button", { name: new RegExp(`^Reembolsar ${amount.source}`) }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(
    timeline.getByRole("button", { name: new RegExp(`Reembolso total ${amount.source}.*Confirmado`, "s") }),
  ).toBeVisible();
  await expect(timeline.getByText("Reclamo cerrado")).toBeVisible();
  await expect(foot.getByRole("heading", { name: "El reclamo está cerrado" })).toBeVisible();
  await expect(context.getByText("Devuelto", { exact: true })).toBeVisible();
  expect(await marketplace.claimWrites(claimId, /^refund/)).toEqual([{ received: 1, accepted: 1 }]);
  const { payments } = await marketplace.control("GET", `orders/${orderId}`);
  expect(payments[0]).toMatchObject({ status: "refunded" });
});

test("a part is offered in a currency without decimals, and what is shown is what is given", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await page.goto("/api/integrations/mercado-libre/connect?country=MLC");
  await authorizeAs(page, "TIENDA.CORDILLERA");
  await expect(page).toHaveURL(/\/integrations\/mercado-libre/);
  await page.goto("/support/inbox");
  const { orderId } = await marketplace.buy({ buyer: pancho.id, item: parka.id });
  await marketplace.deliver(orderId);
  const claimId = await marketplace.complain(orderId);
  const { order } = await marketplace.control("GET", `orders/${orderId}`);
  await rowOf(page, pancho, "Reclamo").click();
  const { timeline, context } = conversationOn(page);
  await context.getByRole("button", { name: /Reembolso parcial/ }).click();
  const dialog = page.getByRole("dialog", { name: "Reembolso parcial" });
  await dialog.getByRole("radio", { name: "30 %" }).check();
  const part = Math.round(order.unitPrice * 0.3);
  await expect(dialog.getByRole("definition").first()).toHaveText(pesos(part));
  await expect(dialog.getByRole("definition").last()).toHaveText(pesos(order.unitPrice - part));
  await dialog.getByRole("button", { name: new RegExp(`^Ofrecer ${pesos(part).source}`) }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByRole("button", { name: /Reembolso parcial.*Confirmado/s })).toBeVisible();
  await marketplace.control("POST", `claims/${claimId}/offer`, { accept: true });
  await expect(timeline.getByText("Reclamo cerrado")).toBeVisible();
  await expect(context.getByText("Devuelto", { exact: true })).toBeVisible();
  await expect(context.getByText(new RegExp(`^${pesos(part).source}$`))).toBeVisible();
});
