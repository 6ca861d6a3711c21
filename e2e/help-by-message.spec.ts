import {
  browserFor,
  connectStore,
  conversationOn,
  drill,
  expect,
  headphones,
  pato,
  pictureNamed,
  rowOf,
  signIn,
  test,
} from "./fixtures";

const ANSWER = "Hola, Patricio. El manual va adjunto: la traba se suelta hacia la izquierda.";

test("a buyer who needs help is answered with words and a file, and comes back with another question", async ({
  page,
  browser,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const martin = await browserFor(browser, await team.addAgent("Martín Ríos"));
  await martin.page.goto("/support/inbox");
  await expect(martin.page.getByText("Todo respondido")).toBeVisible();

  // Nobody reloads anything: the contact comes by itself, with what is known of the sale. It is read when somebody opens it.
  const label = pictureNamed("etiqueta.png");
  const { pack, orderId } = await marketplace.buy({ lines: [{ itemId: drill.id }, { itemId: headphones.id }] });
  await marketplace.write(pack, "Hola, no encuentro cómo soltar la traba. Va la foto.", { files: [label.upload] });
  const row = rowOf(martin.page, pato, "Ayuda");
  await expect(row).toContainText(String(orderId));
  await expect(martin.page.getByRole("link", { name: /^Ayuda\s?1$/ })).toBeVisible();
  expect((await marketplace.thread(pack))[0]?.readAt).toBeNull();
  await row.click();
  await expect.poll(async () => (await marketplace.thread(pack))[0]?.readAt).not.toBeNull();
  const { timeline, foot, context } = conversationOn(martin.page);
  await expect(context).toContainText("Origen: Mercado Libre");
  await expect(context.getByText("Ayuda", { exact: true })).toBeVisible();
  await expect(context.getByRole("definition").filter({ hasText: String(orderId) })).toBeVisible();
  for (const { words } of [drill, headphones]) await expect(context.getByRole("link", { name: words })).toBeVisible();
  await expect(context.getByRole("heading", { name: /^Envío/ }).first()).toBeVisible();
  await expect(context.getByText(pato.nickname)).toBeVisible();

  // The buyer's file opens through the application's own door.
  await expect(timeline.getByText("no encuentro cómo soltar la traba")).toBeVisible();
  const file = timeline.getByRole("link", { name: `Abrir ${label.name}` });
  const opened = await martin.page.request.get((await file.getAttribute("href")) ?? "");
  expect(opened.status()).toBe(200);
  expect(opened.headers()["content-type"]).toBe("image/png");
  expect(await opened.body()).toEqual(label.buffer);

  await foot.getByRole("textbox").fill(ANSWER);
  await foot.getByLabel("Adjuntar archivos").setInputFiles(pictureNamed("manual.png"));
  await expect(foot.getByText("manual.png", { exact: true })).toBeVisible();
  await foot.getByRole("button", { name: /^Responder/ }).dblclick();
  await expect(timeline.getByText(ANSWER)).toHaveCount(1);
  await expect(timeline.getByRole("link", { name: "Abrir manual.png" })).toBeVisible();
  await expect.poll(() => marketplace.said(pack)).toEqual([{ text: ANSWER, toId: pato.id, files: 1 }]);
  await expect(timeline.getByText("Martín Ríos")).toBeVisible();
  await expect(timeline.getByText("Enviado")).toBeVisible();
  await expect(foot.getByRole("textbox")).toHaveValue("");

  // Nobody waits, so it is nobody's work any more; until the buyer writes again.
  await martin.page.goto("/support/inbox");
  await expect(martin.page.getByText("Todo respondido")).toBeVisible();
  await marketplace.write(pack, "Gracias. ¿Y cómo la vuelvo a trabar?");
  await expect(row).toContainText("¿Y cómo la vuelvo a trabar?");
  await row.click();
  await expect(timeline.getByText(ANSWER)).toBeVisible();
  await expect(foot.getByRole("button", { name: /^Responder/ })).toBeVisible();
  expect(await marketplace.said(pack)).toHaveLength(1);
  await martin.context.close();
});
