import { connectStore, expect, gaby, signIn, sofi, test } from "./fixtures";

test("a browser that lost its stream says so, does not send, and resumes without a gap", async ({
  page,
  context,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await marketplace.ask("¿Hay stock?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("Sí, hay.");
  await expect(page.getByText("En vivo")).toBeVisible();

  await context.setOffline(true);
  await expect(page.getByText("Reconectando").first()).toBeVisible();
  await expect(slot.getByRole("button", { name: /^Responder/ })).toHaveAttribute("aria-disabled", "true");
  // Two buyers write meanwhile.
  await marketplace.ask("¿Tienen caja?", { buyer: gaby.id });
  await marketplace.ask("¿Y garantía?", { buyer: sofi.id });
  await slot.getByRole("textbox").fill("Sí, hay stock.");

  await context.setOffline(false);
  await expect(page.getByText("En vivo")).toBeVisible();
  await expect(page.getByRole("link", { name: /GABYMENDEZ_TUC/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /SOFI_LA\.PLATA/ })).toBeVisible();
  await expect(slot.getByRole("textbox")).toHaveValue("Sí, hay stock.");
  await slot.getByRole("button", { name: /^Responder/ }).click();
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();
});
