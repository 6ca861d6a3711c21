import { connectStore, conversationOn, expect, pato, rowOf, signIn, test } from "./fixtures";

const FIRST = "Hola, tu compra sale hoy con un día de adelanto.";

test("a conversation that the store begins goes through the marketplace's guide, once for each reason", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  // Somebody of the store has said something on the marketplace's own pages; the buyer has not.
  const { pack } = await marketplace.buy({ logistic: "self_service" });
  await marketplace.write(pack, "Gracias por tu compra.", { as: "seller" });
  await page.goto("/support/inbox?state=resolved");
  await rowOf(page, pato, "Ayuda").click();
  const { timeline, foot } = conversationOn(page);
  await expect(foot.getByRole("heading", { name: "Mercado Libre limita el primer mensaje" })).toBeVisible();
  await expect(foot.getByRole("textbox")).toHaveCount(0);

  // The marketplace's words, of which only the hours are ours.
  await foot.getByRole("button", { name: /Empezar con un motivo/ }).click();
  await foot.getByRole("button", { name: /Avisar cuándo llega.*queda 1 mensaje/s }).click();
  await foot.getByLabel("Desde, en horas").fill("10");
  const send = foot.getByRole("button", { name: /^Enviar/ });
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await foot.getByLabel("Hasta, en horas").fill("14");
  await send.dblclick();
  await expect(timeline.getByText(/entre las 10 y las 14/)).toBeVisible();
  await foot.getByRole("button", { name: "Elegir otro motivo" }).click();

  // And words of our own, judged as every other text.
  await foot.getByRole("button", { name: /Otro motivo.*queda 1 mensaje/s }).click();
  const field = foot.getByRole("textbox", { name: "Tu mensaje" });
  await field.fill("Pasame tu WhatsApp y te aviso.");
  await expect(foot.getByText("No pidas datos personales")).toBeVisible();
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await field.fill(FIRST);
  await send.click();
  await expect(timeline.getByText(FIRST)).toBeVisible();
  const guided = await marketplace.writes("action-guide");
  expect(guided.map(({ action, received, accepted }) => ({ action, received, accepted }))).toEqual([
    { action: "DELIVERY_PROMISE", received: 1, accepted: 1 },
    { action: "OTHER", received: 1, accepted: 1 },
  ]);

  // A used reason is used up; the buyer's answer makes it an ordinary conversation.
  await page.reload();
  await foot.getByRole("button", { name: /Empezar con un motivo/ }).click();
  await expect(foot.getByRole("button", { name: /Otro motivo.*ya se usó, falta que conteste/s })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await marketplace.write(pack, "¡Buenísimo! ¿A qué hora pasan?");
  await expect(timeline.getByText("¿A qué hora pasan?")).toBeVisible();
  await expect(foot.getByRole("textbox", { name: "Respuesta" })).toBeVisible();
});
