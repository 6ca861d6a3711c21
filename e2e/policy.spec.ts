import { readFile } from "node:fs/promises";
import { browserFor, connectStore, expect, expectAccessible, gaby, signIn, test } from "./fixtures";

const PHRASE = "Mirá el tutorial en nuestro canal de YouTube";

test.setTimeout(120_000);

test("a stopped phrase is disputed with one key, allowed by an admin, and then sent", async ({
  page,
  browser,
  context,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Cómo se arma?");
  const otherId = await marketplace.ask("¿Hay stock?", { buyer: gaby.id });
  const agent = await browserFor(browser, await team.addAgent("Martín Ríos"));
  const slot = agent.page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  const field = slot.getByRole("textbox", { name: "Responder" });

  // Stopped while it is written: a request first, which no key lets pass, then a phrase that the agent thinks is right.
  await agent.page.goto("/commercial/inbox");
  await agent.page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  await field.fill("Es fácil. Pasame tu celular y te explico.");
  await expect(slot.getByRole("alert").getByText("No pidas datos personales")).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(slot.locator("mark")).toHaveText("Pasame tu celular y te explico.");
  await agent.page.keyboard.press("Control+Enter");
  await agent.page.keyboard.press("Alt+Backspace");
  await expect(field).toHaveValue("Es fácil.");
  await field.fill(`Es fácil. ${PHRASE}`);
  await expect(slot.getByRole("alert").getByText("No compartas datos de contacto")).toBeVisible();
  await agent.page.keyboard.press("Control+Enter");
  await expectAccessible(agent.page, "an answer that breaks a rule");
  await agent.page.keyboard.press("Alt+r");
  await expect(slot.getByText("Avisado a administración")).toBeVisible();
  expect(await marketplace.accepted(questionId)).toEqual({ received: 0, accepted: 0 });

  // The admin sees whose it is and lets the phrase pass; not so a phone number, whoever asks for it.
  await page.goto("/settings/policy");
  const report = page.getByRole("listitem").filter({ hasText: PHRASE });
  await expect(report).toContainText("Martín Ríos");
  await expectAccessible(page, "a disputed verdict");
  await report.getByRole("button", { name: "Permitir la frase" }).click();
  await expect(page.getByText("Frase permitida").first()).toBeVisible();
  await expect(report.getByText("Permitida", { exact: true })).toBeVisible();
  await page.getByLabel("Frase exacta").fill("Llamanos al 11 4444-5555");
  await page.getByRole("button", { name: "Permitir", exact: true }).click();
  await expect(page.getByText("Contiene un teléfono, un correo o un documento")).toBeVisible();

  // Now the same words leave, and others of the same kind do not.
  await agent.page.reload();
  await expect(field).toHaveValue(`Es fácil. ${PHRASE}`);
  await expect(slot.getByRole("alert")).toBeHidden();
  await field.fill(`Es fácil. ${PHRASE}. Seguinos en Instagram.`);
  await expect(slot.locator("mark")).toHaveText("Seguinos en Instagram.");
  await field.fill(`Es fácil. ${PHRASE}`);
  await expect(agent.page.getByText("En vivo")).toBeVisible();
  await agent.page.keyboard.press("Control+Enter");
  await expect.poll(() => marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });

  // A warning asks once, and the second press sends.
  await agent.page.goto("/commercial/inbox");
  await agent.page.getByRole("link", { name: /GABYMENDEZ/ }).click();
  await field.fill("Respuesta automática: hay stock y sale hoy.");
  await expect(slot.getByText("Se presenta como un mensaje automático")).toBeVisible();
  await expect(agent.page.getByText("En vivo")).toBeVisible();
  await agent.page.keyboard.press("Control+Enter");
  await expect(slot.getByRole("button", { name: /Responder igual/ })).toBeVisible();
  await expectAccessible(agent.page, "a warning that waits to be confirmed");
  expect(await marketplace.accepted(otherId)).toEqual({ received: 0, accepted: 0 });
  await agent.page.keyboard.press("Control+Enter");
  await expect.poll(() => marketplace.accepted(otherId)).toEqual({ received: 1, accepted: 1 });

  // Macros and what was sent are judged in bulk, on the page and in its file.
  await page.goto("/settings/macros");
  await page.getByRole("button", { name: "Nueva macro" }).click();
  const dialog = page.getByRole("dialog", { name: "Nueva macro" });
  await dialog.getByLabel("Nombre", { exact: true }).fill("Fuera de hora");
  await dialog.getByRole("textbox", { name: "Texto" }).fill("Mensaje automático: volvemos el lunes a las 9.");
  await dialog.getByRole("radio", { name: "Para todos" }).check();
  await dialog.getByRole("button", { name: "Guardar la macro" }).click();
  await expect(dialog).toBeHidden();
  await page.goto("/settings/policy");
  const audited = page.getByRole("table", { name: "Textos con problemas" });
  await expect(audited.getByRole("row", { name: /volvemos el lunes/ })).toContainText("Fuera de hora");
  await expect(audited.getByRole("row", { name: /hay stock y sale hoy/ })).toContainText("Martín Ríos");
  for (const theme of ["light", "dark"] as const) {
    await context.addCookies([{ name: "theme", value: theme, url: page.url() }]);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      await expect(audited.getByRole("row", { name: /volvemos el lunes/ })).toBeVisible();
      await expectAccessible(page, `the rules, ${theme} at ${width} px`);
    }
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Exportar CSV" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv).toContain("volvemos el lunes");
  expect(csv).toContain("hay stock y sale hoy");
});
