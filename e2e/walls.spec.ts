import {
  browserFor,
  connectStore,
  conversationOn,
  expect,
  operator,
  pato,
  pictureNamed,
  rowOf,
  signIn,
  test,
} from "./fixtures";

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

  const other = await browserFor(browser, await anOutsider());
  expect((await other.page.request.get(`/api/inbox/${id}`)).status()).toBe(404);
  expect((await (await other.page.request.get("/api/inbox?module=commercial")).json()).conversations).toEqual([]);
  await other.page.goto(`/commercial/inbox/${id}`);
  await expect(other.page.getByText("¿Es de cuero?")).toHaveCount(0);
  await other.context.close();
});

test("what came after a sale stays inside its organization: conversations, files, claims and what is done about them", async ({
  page,
  browser,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const { pack, orderId } = await marketplace.buy();
  await marketplace.write(pack, "Va la foto del golpe.", { files: [pictureNamed("golpe.png").upload] });
  await page.goto("/support/inbox");
  await rowOf(page, pato, "Ayuda").click();
  const { timeline, foot } = conversationOn(page);
  const file = (await timeline.getByRole("link", { name: "Abrir golpe.png" }).getAttribute("href")) ?? "";
  const help = new URL(page.url()).pathname;
  await foot.getByRole("textbox").fill("Lo vemos ahora.");
  const sending = page.waitForRequest((request) => (request.postData() ?? "").includes("Lo vemos ahora."));
  await foot.getByRole("button", { name: /^Responder/ }).click();
  const sent = await sending;
  await expect.poll(() => marketplace.said(pack)).toHaveLength(1);
  await marketplace.complain(orderId);
  await page.goto("/support/inbox");
  await rowOf(page, pato, "Reclamo").click();
  await expect(page).not.toHaveURL(help);
  const complaint = new URL(page.url()).pathname;
  const idOf = (path: string) => path.split("/").at(-1);
  const { claim } = await (await page.request.get(`/api/inbox/${idOf(complaint)}`)).json();
  const doors = [
    file,
    `/api/inbox/${idOf(help)}`,
    `/api/inbox/${idOf(complaint)}`,
    `/api/claims/${claim.id}/offers`,
    `/api/claims/${claim.id}/return-problems`,
  ];
  for (const door of doors) expect((await page.request.get(door)).status(), door).toBe(200);

  const other = await browserFor(browser, await anOutsider());
  for (const door of doors) expect((await other.page.request.get(door)).status(), door).toBe(404);
  expect((await (await other.page.request.get("/api/inbox?module=support")).json()).conversations).toEqual([]);
  expect(await (await other.page.request.get("/api/claims/audit.csv")).text()).not.toContain(claim.sourceId);
  const upload = `/api/uploads?conversation=${idOf(help)}&id=${crypto.randomUUID()}&name=golpe.png`;
  expect((await other.page.request.post(upload, { data: pictureNamed("golpe.png").buffer })).status()).toBe(404);
  for (const path of [help, complaint]) {
    await other.page.goto(path);
    await expect(other.page.getByText("lo que había no está a tu alcance")).toBeVisible();
    await expect(other.page.getByText("Lo vemos ahora.")).toHaveCount(0);
  }
  // The very request that sent the answer, under another id and in the outsider's name.
  const { cookie: _, ...headers } = sent.headers();
  const again = (sent.postData() ?? "").replace(/("clientId":")[0-9a-f-]{36}/, `$1${crypto.randomUUID()}`);
  const refused = await other.page.request.post(sent.url(), { headers, data: again });
  expect(await refused.text()).toContain("not-found");
  expect(await marketplace.said(pack)).toHaveLength(1);
  await other.context.close();

  const nobody = await browser.newContext({ baseURL: new URL(page.url()).origin });
  for (const door of doors) expect((await nobody.request.get(door)).status(), door).toBe(401);
  expect((await nobody.request.post(upload, { data: pictureNamed("golpe.png").buffer })).status()).toBe(401);
  await nobody.close();
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

test("whoever signs out is out, and so is every copy of the cookie", async ({ page, browser, team }) => {
  await signIn(page, team.admin);
  const { origin } = new URL(page.url());
  const copy = await browser.newContext({ baseURL: origin, storageState: await page.context().storageState() });
  expect((await copy.request.get("/api/status")).status()).toBe(200);
  await page.getByRole("button", { name: team.admin.name }).click();
  await page.getByRole("button", { name: "Salir" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await copy.request.get("/api/status")).status()).toBe(401);
  await copy.close();
});

/** The admin of an organization that has nothing to do with the store. */
async function anOutsider() {
  const outsider = { name: "Otra", email: `outsider-${Date.now()}@example.com`, password: "correct-horse-battery" };
  await operator(
    ...["create-organization", "--name", `Otra tienda ${Date.now()}`, "--admin-email", outsider.email],
    ...["--admin-password", outsider.password],
  );
  return outsider;
}
