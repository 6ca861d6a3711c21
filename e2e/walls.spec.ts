import { browserFor, connectStore, expect, operator, signIn, test } from "./fixtures";

test("an agent of another organization sees nothing, by page, by door or by stream", async ({
  page,
  browser,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await marketplace.ask("¿Es de cuero?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const id = new URL(page.url()).pathname.split("/").at(-1);

  const outsider = { name: "Otra", email: `outsider-${Date.now()}@example.com`, password: "correct-horse-battery" };
  const theirs = `Otra tienda ${Date.now()}`;
  await operator(
    "create-organization",
    "--name",
    theirs,
    "--admin-email",
    outsider.email,
    "--admin-password",
    outsider.password,
  );
  const other = await browserFor(browser, outsider);
  expect((await other.page.request.get(`/api/inbox/${id}`)).status()).toBe(404);
  expect((await (await other.page.request.get("/api/inbox?module=commercial")).json()).conversations).toEqual([]);
  await other.page.goto(`/commercial/inbox/${id}`);
  await expect(other.page.getByText("¿Es de cuero?")).toHaveCount(0);
  await other.context.close();
});

test("nobody without a session reaches a page or a door", async ({ page }) => {
  await page.goto("/commercial/inbox");
  await expect(page).toHaveURL(/\/sign-in/);
  for (const path of [
    "/api/inbox?module=commercial",
    "/api/inbox/counts?module=commercial",
    "/api/status",
    "/api/events",
    "/api/inbox/assignable",
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(401);
  }
  const response = await page.request.get("/sign-in");
  const policy = response.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(response.headers()["x-powered-by"]).toBeUndefined();
});

test("a disabled person is out at once, on every device", async ({ page, browser, team }) => {
  await signIn(page, team.admin);
  const martin = await browserFor(browser, await team.addAgent("Martín Ríos"));
  await page.goto("/settings/team");
  await page
    .getByRole("row", { name: /Martín Ríos/ })
    .getByRole("button", { name: /Más|acciones/i })
    .click();
  await page.getByRole("menuitem", { name: /Desactivar/ }).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: /Desactivar/ });
  if (await confirm.isVisible()) await confirm.click();
  await expect.poll(async () => (await martin.page.request.get("/api/status")).status()).toBe(401);
  await martin.page.goto("/commercial/inbox");
  await expect(martin.page).toHaveURL(/\/sign-in/);
  await martin.context.close();
});
