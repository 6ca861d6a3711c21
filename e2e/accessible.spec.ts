import { connectStore, conversationOn, expect, expectAccessible, gaby, pato, rowOf, signIn, test } from "./fixtures";

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

for (const theme of ["light", "dark"] as const) {
  test(`the support inbox is accessible, on a desk and on a phone (${theme})`, async ({
    page,
    context,
    team,
    marketplace,
  }) => {
    await context.addCookies([{ name: "theme", value: theme, url: test.info().project.use.baseURL ?? "" }]);
    await signIn(page, team.admin);
    await connectStore(page);
    const { pack } = await marketplace.buy({ buyer: gaby.id });
    await marketplace.write(pack, "¿Cuándo llega?");
    const { orderId } = await marketplace.buy();
    await marketplace.complain(orderId);
    const { foot, context: about } = conversationOn(page);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [buyer, badge] of [
        [gaby, "Ayuda"],
        [pato, "Reclamo"],
      ] as const) {
        await page.goto("/support/inbox");
        await expect(rowOf(page, gaby, "Ayuda")).toBeVisible();
        const row = rowOf(page, buyer, badge);
        await expect(row).toBeVisible();
        if (badge === "Ayuda") await expectAccessible(page, `the support inbox at ${width} px`);
        await row.click();
        await expect(foot.getByRole("textbox")).toBeVisible();
        await expectAccessible(page, `${badge} at ${width} px`);
      }
      if (width === 390) {
        await page.getByRole("button", { name: "Ver el contexto" }).click();
        await expectAccessible(page, "what a claim is about, at 390 px");
      }
      await about.getByRole("button", { name: /Reembolso parcial/ }).click();
      const dialog = page.getByRole("dialog", { name: "Reembolso parcial" });
      await dialog.getByRole("radio").first().check();
      await expect(dialog.getByRole("button", { name: /^Ofrecer/ })).toBeVisible();
      await expectAccessible(page, `a partial refund at ${width} px`);
    }
  });
}
