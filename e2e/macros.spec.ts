import { connectStore, expect, expectAccessible, signIn, test } from "./fixtures";

test("a manager shares a macro, and an agent answers with it by keyboard", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);

  // Kept once, and judged while it is written: a text that asks for data is not.
  await page.goto("/settings/macros");
  await expectAccessible(page, "no macros yet");
  await page.getByRole("button", { name: "Nueva macro" }).click();
  const dialog = page.getByRole("dialog", { name: "Nueva macro" });
  await dialog.getByLabel("Nombre", { exact: true }).fill("Hay stock");
  const text = dialog.getByRole("textbox", { name: "Texto" });
  await text.fill("Hola. Pasame tu celular y te aviso.");
  await expect(dialog.getByText("No pidas datos personales")).toBeVisible();
  await expectAccessible(page, "a macro that breaks a rule");
  await dialog.getByRole("button", { name: "Guardar la macro" }).click();
  await expect(dialog).toBeVisible();
  await text.fill("Hola");
  await dialog.getByRole("button", { name: "Apodo del comprador" }).click();
  await page.keyboard.type(". Llega con el pedido");
  await dialog.getByRole("button", { name: "Número de pedido" }).click();
  await expect(text).toHaveValue("Hola {comprador.apodo}. Llega con el pedido {pedido.numero}");
  await dialog.getByRole("radio", { name: "Para todos" }).check();
  await dialog.getByRole("button", { name: "Guardar la macro" }).click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole("row", { name: /Hay stock/ });
  await expect(row).toContainText("Todos");

  // While answering: M, a few letters, Enter. What the conversation does not tell is asked for, and not left blank.
  const questionId = await marketplace.ask("¿Cuándo llega?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await expect(slot.getByRole("textbox", { name: "Responder" })).toBeVisible();
  await page.keyboard.press("m");
  const picker = page.getByRole("dialog", { name: "Macros" });
  await expect(picker.getByRole("combobox", { name: "Buscar una macro" })).toBeFocused();
  await page.keyboard.type("stock");
  await expect(picker.getByRole("option", { name: "Hay stock" })).toBeVisible();
  await expect(picker.getByRole("region", { name: "Vista previa" })).toContainText("Hola PATO.RUNNER82");
  await expectAccessible(page, "the macros");
  await page.keyboard.press("Enter");
  const order = picker.getByLabel("Número de pedido");
  await expect(order).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(picker.getByText("Escribí este dato")).toBeVisible();
  await order.fill("2000003508897196");
  await page.keyboard.press("Enter");
  const field = slot.getByRole("textbox", { name: "Responder" });
  await expect(field).toHaveValue("Hola PATO.RUNNER82. Llega con el pedido 2000003508897196");
  await expect(field).toBeFocused();

  // A variable that nobody filled does not leave.
  await page.keyboard.type(" {agente.nombre}");
  await expect(slot.getByText("Completá lo que quedó entre llaves").filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press("Control+Enter");
  for (const _ of " {agente.nombre}") await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+Enter");
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();
  expect(await marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });

  // Who manages them sees one use and one refusal, and archives it.
  await page.goto("/settings/macros");
  await expect(row.getByRole("cell").nth(2)).toHaveText("1");
  await expect(row.getByRole("cell").nth(3)).toHaveText("1");
  await row.getByRole("button", { name: "Acciones para Hay stock" }).click();
  await page.getByRole("menuitem", { name: "Archivar" }).click();
  await page.getByRole("dialog", { name: "Archivar Hay stock" }).getByRole("button", { name: "Archivar" }).click();
  await expect(page.getByText("Todavía no hay macros")).toBeVisible();
});
