import type { Page } from "@playwright/test";
import {
  browserFor,
  connectStore,
  conversationOn,
  drill,
  expect,
  expectAccessible,
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

const dragged = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.evaluateHandle(
    (given) => {
      const carried = new DataTransfer();
      for (const { name, type, bytes } of given) carried.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return carried;
    },
    files.map(({ name, mimeType: type, buffer }) => ({ name, type, bytes: [...buffer] })),
  );

test("pictures are looked at over the page; files are dropped, refused with a reason, and sent again by themselves", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const [label, box, odd] = [pictureNamed("etiqueta.png"), pictureNamed("caja.png"), pictureNamed("rara.png")];
  const { pack } = await marketplace.buy();
  const files = [label.upload, box.upload, { ...odd.upload, isThreat: true }];
  await marketplace.write(pack, "Van las fotos.", { files });
  await rowOf(page, pato, "Ayuda").click();
  const { timeline, foot } = conversationOn(page);

  // One after the other, without what the marketplace takes for dangerous, and back to where one was.
  await expect(timeline.getByText("Mercado Libre lo marcó como peligroso. No se abre.")).toBeVisible();
  const picture = timeline.getByRole("link", { name: `Abrir ${label.name}` });
  await picture.click();
  const viewer = page.getByRole("dialog", { name: "Imágenes de la conversación" });
  await expect(viewer.getByRole("img", { name: `${label.name}, de ${pato.nickname}` })).toBeVisible();
  await expect(viewer.getByText("1 de 2")).toBeVisible();
  await expectAccessible(page, "a picture over the page");
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByRole("img", { name: box.name })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByText("2 de 2")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(picture).toBeFocused();

  // Dropped beside the field they are taken all the same, and a video says what would be.
  const video = { name: "prueba.mp4", mimeType: "video/mp4", buffer: Buffer.from("no se ve") };
  await timeline.dispatchEvent("drop", { dataTransfer: await dragged(page, [pictureNamed("remito.png"), video]) });
  await expect(foot.getByRole("button", { name: "Abrir remito.png" })).toBeVisible();
  await expect(foot.getByText("Mercado Libre solo admite JPG, PNG, PDF o TXT.")).toBeVisible();
  await expect(foot.getByText("Quitá lo que no se pudo subir.").first()).toBeVisible();
  await foot.getByRole("button", { name: "Quitar prueba.mp4" }).click();

  // What did not arrive is sent again when asked; what there was no room for, by itself.
  const door = "**/api/uploads?**";
  await page.route(door, (route) => route.abort(), { times: 1 });
  const choose = foot.getByLabel("Adjuntar archivos");
  await choose.setInputFiles(pictureNamed("factura.png"));
  await foot.getByRole("button", { name: "Reintentar" }).click();
  await expect(foot.getByRole("button", { name: "Abrir factura.png" })).toBeVisible();
  const busy = { status: 503, headers: { "retry-after": "1" }, json: { ok: false, reason: "busy" } };
  await page.route(door, (route) => route.fulfill(busy), { times: 1 });
  await choose.setInputFiles(pictureNamed("garantia.png"));
  await expect(foot.getByRole("button", { name: "Abrir garantia.png" })).toBeVisible();

  await foot.getByRole("textbox").fill("Gracias. Van los papeles.");
  await foot.getByRole("button", { name: /^Responder/ }).click();
  await expect.poll(() => marketplace.said(pack)).toMatchObject([{ text: "Gracias. Van los papeles.", files: 3 }]);
});
