import { connectStore, expect, gaby, pato, signIn, sofi, test } from "./fixtures";

test("a shift by keyboard alone: move, answer, note, snooze, archive, search, help", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const first = await marketplace.ask("¿Hay talle 42?", { buyer: pato.id });
  await marketplace.ask("¿Hacen envíos?", { buyer: gaby.id });
  await marketplace.ask("¿Tiene garantía?", { buyer: sofi.id });
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  for (const buyer of [/PATO\.RUNNER82/, /GABYMENDEZ_TUC/, /SOFI_LA\.PLATA/])
    await expect(page.getByRole("link", { name: buyer })).toBeVisible();

  // Down to the one who waits longest, and answer.
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await expect(slot).toBeVisible();
  await page.keyboard.press("r");
  await expect(slot.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("Sí, hay 42.");
  await page.keyboard.press("Control+Enter");
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();
  await expect.poll(() => marketplace.accepted(first)).toEqual({ received: 1, accepted: 1 });

  // The next one: take it, leave a note, archive it.
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByText("¿Hacen envíos?").last()).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("Pregunta siempre por Full");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("textbox", { name: /Nota privada/ })).toHaveCount(0);
  await expect(page.getByText("Pregunta siempre por Full")).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByText("Conversación archivada")).toBeVisible();

  // Search, and the sheet with every key.
  await page.keyboard.press("/");
  await page.keyboard.type("sofi");
  await expect(page.getByRole("link", { name: /SOFI_LA\.PLATA/ })).toBeVisible();
  // Once to empty the field, once to leave it.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: /Atajos/ })).toBeVisible();
});
