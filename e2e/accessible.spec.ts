import { connectStore, expect, expectAccessible, gaby, signIn, test } from "./fixtures";

const SCREENS = [
  "/commercial/inbox",
  "/integrations",
  "/integrations/mercado-libre",
  "/integrations/mercado-libre/configure",
  "/integrations/mercado-libre/notifications",
  "/settings/team",
  "/settings/groups",
  "/settings/departments",
  "/settings/macros",
  "/settings/security",
  "/settings/preferences",
  "/settings/audit",
];

// Some thirty scans of whole screens.
test.setTimeout(240_000);

for (const theme of ["light", "dark"] as const) {
  test(`every screen is accessible (${theme})`, async ({ page, context, team, marketplace }) => {
    await context.addCookies([{ name: "theme", value: theme, url: test.info().project.use.baseURL ?? "" }]);
    await page.goto("/sign-in");
    await expectAccessible(page, "/sign-in");
    await signIn(page, team.admin);
    await page.goto("/integrations/mercado-libre");
    await expectAccessible(page, "the country step of the wizard");
    await connectStore(page);
    await marketplace.ask("¿Hay talle 42?");
    await marketplace.ask("¿Hacen envíos?", { buyer: gaby.id });
    for (const screen of SCREENS) {
      await page.goto(screen);
      await expect(page.getByRole("main")).toBeVisible();
      await expectAccessible(page, screen);
    }
    await page.goto("/commercial/inbox");
    await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
    await expect(page.getByRole("region", { name: "Respuesta a la pregunta 1" })).toBeVisible();
    await expectAccessible(page, "a conversation");
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, "a conversation at 390 px");
  });
}
