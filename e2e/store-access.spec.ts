import { authorizeAs, connectStore, expect, personNamed, seller, signIn, test } from "./fixtures";

test("a revoked store is noticed, shown, and loses nothing: what waited goes out after reconnecting", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const answered = await marketplace.ask("¿Hay stock?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  await marketplace.control("POST", "revoke", { userId: seller.id });

  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("Sí, hay stock.");
  await slot.getByRole("button", { name: /Responder/ }).click();
  await expect(page.getByText(/perdió el acceso a Mercado Libre/)).toBeVisible();
  await expect(slot.getByText("Espera a que vuelva la conexión con la tienda")).toBeVisible();
  const missed = await marketplace.ask("¿Sigue disponible?", { buyer: 207715098 });

  // Where it is mended it is said once.
  await page.goto("/integrations/mercado-libre");
  await expect(page.getByRole("link", { name: "Volver a conectar" })).toBeVisible();
  await expect(page.getByText(/perdió el acceso a Mercado Libre/)).toHaveCount(0);

  await connectStore(page);
  await page.goto("/commercial/inbox");
  await expect(page.getByRole("link", { name: /GABYMENDEZ_TUC/ })).toBeVisible();
  await expect.poll(async () => (await marketplace.accepted(answered)).accepted).toBe(1);
  expect(await marketplace.accepted(missed)).toEqual({ received: 0, accepted: 0 });
  await expect(page.getByText(/perdió el acceso a Mercado Libre/)).toHaveCount(0);
});

test("the marketplace's refusals are told in plain words", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await page.goto("/api/integrations/mercado-libre/connect?country=MLA");
  await personNamed(page, seller.nickname).click();
  await page.getByRole("button", { name: "No autorizar" }).click();
  await expect(page.getByText("No se dio el permiso.")).toBeVisible();

  await marketplace.control("PUT", "faults", { operatorDelivery: "redirect" });
  await page.goto("/api/integrations/mercado-libre/connect?country=MLA");
  await authorizeAs(page, "CASA.AURORA-TOMAS");
  await expect(page.getByText("Entraste con una cuenta de colaborador.")).toBeVisible();

  await page.goto("/api/integrations/mercado-libre/callback?code=TG-forged-1&state=forged");
  await expect(page.getByText("No reconocemos esta autorización.")).toBeVisible();
});
