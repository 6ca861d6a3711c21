import type { Page } from "@playwright/test";
import { connectStore, expect, expectAccessible, gaby, type Marketplace, shoe, signIn, test } from "./fixtures";

/** What a tile says: "$ 45.999" is 4599900 minor units. */
const minorOf = (text: string) =>
  Math.round(
    Number(
      text
        .replace(/[^\d,−]/g, "")
        .replace("−", "-")
        .replace(",", "."),
    ) * 100,
  );

/** The cells of a row of the file: every one of them is quoted. */
const cellsOf = (row: string) => row.slice(1, -1).split('","');

const tile = (page: Page, name: string) => page.getByRole("region", { name, exact: true }).getByRole("link");

/** Sales of before the store was connected: three that count, one that was cancelled, one that was given back in part. */
async function sellBefore(marketplace: Marketplace): Promise<void> {
  await marketplace.buy();
  await marketplace.buy({ item: shoe.id, buyer: gaby.id });
  const cancelled = await marketplace.buy();
  await marketplace.control("POST", `orders/${cancelled.orderId}/cancel`, { by: "seller" });
  const shared = await marketplace.buy({ item: shoe.id });
  await marketplace.control("POST", `orders/${shared.orderId}/refund`, { percentage: 20 });
}

test("a manager sees the numbers, and the tile, its rows and the file agree to the cent", async ({
  page,
  team,
  marketplace,
}) => {
  await sellBefore(marketplace);
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/analytics/success-monitor");
  await expect(tile(page, "Total de pedidos")).toHaveText("3");
  await expectAccessible(page, "the Success Monitor");
  const revenue = minorOf((await tile(page, "Ingresos totales").textContent()) ?? "");
  expect(revenue).toBeGreaterThan(0);

  await tile(page, "Ingresos totales").click();
  await expect(page).toHaveURL(/\/analytics\/orders\?set=sales/);
  const table = page.getByRole("table", { name: "Pedidos" });
  await expect(table.getByRole("row")).toHaveCount(4);
  const values = await table.locator("tbody tr td:last-child").evaluateAll((cells) =>
    // What was agreed stands beside it in small print, where something went back.
    cells.map((cell) => cell.lastChild?.textContent ?? ""),
  );
  expect(values.map(minorOf).reduce((sum, value) => sum + value, 0)).toBe(revenue);
  await expect(page.getByRole("list", { name: "Totales de la lista" })).toContainText("3 ventas");

  const href = await page.getByRole("link", { name: "Descargar como CSV" }).getAttribute("href");
  const csv = await (await page.request.get(href ?? "")).text();
  const [head = [], ...rows] = csv.slice(1).trim().split("\r\n").map(cellsOf);
  const total = rows.reduce((sum, cells) => sum + Math.round(Number(cells[head.indexOf("Valor")]) * 100), 0);
  expect(rows).toHaveLength(3);
  expect(total).toBe(revenue);
});

test("a sale arrives, and the tile and the list follow within seconds and without a reload", async ({
  page,
  context,
  team,
  marketplace,
}) => {
  await marketplace.buy();
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/analytics/success-monitor");
  await expect(tile(page, "Total de pedidos")).toHaveText("1");
  await expect(page.getByRole("contentinfo").getByText("En vivo")).toBeVisible();
  const list = await context.newPage();
  await list.goto("/analytics/orders?set=sales");
  await expect(list.getByText("1 venta", { exact: true })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  await marketplace.buy({ item: shoe.id, buyer: gaby.id });
  await expect(tile(page, "Total de pedidos")).toHaveText("2", { timeout: 10_000 });
  await expect(list.getByText("2 ventas", { exact: true })).toBeVisible({ timeout: 10_000 });
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("the numbers are not an agent's to see", async ({ page, team }) => {
  const agent = await team.addAgent("Bruno Paz");
  await signIn(page, agent);
  await expect(page.getByRole("link", { name: "Análisis" })).toHaveCount(0);
  const answer = await page.request.get("/api/analytics/sales");
  expect(answer.status()).toBe(403);
  await page.goto("/analytics/success-monitor");
  await expect(page.getByText("Acá no hay nada")).toBeVisible();
});

test("keys change the period and open the orders of the same days", async ({ page, team, marketplace }) => {
  await marketplace.buy();
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/analytics/success-monitor");
  await expect(tile(page, "Total de pedidos")).toHaveText("1");
  await expect(page.getByRole("contentinfo").getByText("En vivo")).toBeVisible();
  await page.keyboard.press("d");
  const periods = page.getByRole("dialog", { name: "Período" });
  await expect(periods.getByRole("button", { name: "30 días" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(periods.getByRole("button", { name: "Hoy" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/period=today/);
  await expect(page.getByText(/comparado con ayer hasta las/).first()).toBeVisible();
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/analytics\/orders\?period=today&set=sales/);
});

test("a manager writes first to the buyer of an order, and finds the conversation in its row", async ({
  page,
  team,
  marketplace,
}) => {
  const { orderId } = await marketplace.buy();
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/analytics/orders");
  await page.getByRole("button", { name: `Escribir al comprador del pedido ${orderId}` }).click();
  await expect(page).toHaveURL(/\/support\/inbox\/.+/);
  await expect(page.getByRole("button", { name: /^Empezar con un motivo/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: `Abrir la conversación del pedido ${orderId}` })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`every screen of numbers is accessible (${theme})`, async ({ page, context, team, marketplace }) => {
    test.setTimeout(180_000);
    await context.addCookies([{ name: "theme", value: theme, url: test.info().project.use.baseURL ?? "" }]);
    const { orderId } = await marketplace.buy();
    await marketplace.complain(orderId);
    await marketplace.buy({ item: shoe.id, buyer: gaby.id });
    await signIn(page, team.admin);
    await page.goto("/analytics/claims");
    await expect(page.getByRole("link", { name: "Ir a Integraciones" })).toBeVisible();
    await expectAccessible(page, "the claims without a store");
    await connectStore(page);
    for (const screen of ["success-monitor", "orders", "buyers", "claims", "service"]) {
      await page.goto(`/analytics/${screen}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, screen);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/analytics/success-monitor");
    await expect(tile(page, "Total de pedidos")).toBeVisible();
    await expectAccessible(page, "the Success Monitor at 390 px");
    const longest = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(longest, "the page scrolls, not the document").toBe(844);
    await page.getByRole("button", { name: "Qué es: Total de pedidos" }).click();
    await expect(page.getByRole("dialog", { name: "Qué es: Total de pedidos" })).toContainText("Pedidos pagados");
  });
}
