import { authorizeAs, expect, expectAccessible, seller, signIn, test } from "./fixtures";

test("a newcomer connects the store, receives a question and gives it its one answer", async ({
  page,
  team,
  marketplace,
}) => {
  const martin = await team.addAgent("Martín Ríos");
  await signIn(page, team.admin);
  await expect(page.getByRole("heading", { name: "Integraciones" })).toBeVisible();
  await page.getByRole("link", { name: "Integrar con Mercado Libre" }).click();
  await page.getByRole("radio", { name: /Argentina/ }).check();
  await page.getByRole("button", { name: "Confirmar y autorizar" }).click();

  // At the marketplace: sign in as the owner of the store, and consent.
  await authorizeAs(page, seller.nickname);

  // Back home: who answers what.
  await expect(page.getByText("Tienda conectada.")).toBeVisible();
  const presale = page.getByRole("group", { name: "Módulo" }).first();
  await expect(presale.getByRole("radio", { name: "Atención de soporte" })).toBeDisabled();
  await page.getByLabel("Grupo o agente").selectOption({ label: martin.name });
  await page.getByRole("button", { name: /Guardar cambios/ }).click();
  await expect(page.getByText("Cambios guardados").first()).toBeVisible();

  await page.getByRole("link", { name: "Atención comercial" }).first().click();
  const questionId = await marketplace.ask("Hola, ¿tienen talle 42 en negro?");
  const row = page.getByRole("link", { name: /PATO\.RUNNER82/ });
  await expect(row).toBeVisible();
  await row.click();
  await expect(
    page
      .getByRole("heading", { name: /PATO\.RUNNER82/ })
      .or(page.getByText("PATO.RUNNER82"))
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Contexto" })).toContainText("Origen: Mercado Libre");

  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("¡Hola! Sí, hay 42 en negro y sale hoy.");
  await slot.getByRole("button", { name: /Responder/ }).click();
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();
  await expect(slot.getByRole("textbox")).toHaveCount(0);
  expect(await marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });
  await expectAccessible(page, "an answered conversation");

  // The buyer sees it, and asks again: a question of its own, with a slot of its own.
  await marketplace.ask("Gracias, ¿y en gris?");
  const second = page.getByRole("region", { name: "Respuesta a la pregunta 2" });
  await expect(second.getByRole("textbox")).toBeVisible();
});
