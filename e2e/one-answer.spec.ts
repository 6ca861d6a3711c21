import { browserFor, connectStore, expect, signIn, test } from "./fixtures";

const ANSWER = "Sí, hay stock y sale hoy.";

test("a second answer is refused from a second tab, by a double press and by a replay of the request", async ({
  page,
  context,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Hay stock?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const address = page.url();
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill(ANSWER);

  const secondTab = await context.newPage();
  await secondTab.goto(address);
  const secondSlot = secondTab.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await secondSlot.getByRole("textbox").fill("Otra respuesta, desde la otra pestaña");

  const sent = page.waitForRequest(
    (request) =>
      request.method() === "POST" &&
      (request.postData() ?? "").includes(ANSWER) &&
      (request.postData() ?? "").includes("clientId"),
  );
  await slot.getByRole("button", { name: /Responder/ }).dblclick();
  const request = await sent;
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();

  // The other tab learns it by itself, and keeps what was written there.
  await expect(secondSlot.getByRole("button", { name: /^Responder/ })).toHaveCount(0);

  // The same request again, and the same with another id: neither is a second answer.
  const body = request.postData() ?? "";
  const headers = { ...request.headers() };
  await page.request.post(request.url(), { headers, data: body });
  const other = body.replace(/("clientId":")[0-9a-f-]{36}/, `$1${crypto.randomUUID()}`);
  expect(other).not.toBe(body);
  const answer = await page.request.post(request.url(), { headers, data: other });
  expect(await answer.text()).toMatch(/already-answered|reply-in-progress/);
  expect(await marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });
});

test("of two agents one answers, and the other sees who is at it, who won and keeps the draft", async ({
  page,
  browser,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Hacen factura A?");
  const martin = await browserFor(browser, await team.addAgent("Martín Ríos"));
  for (const one of [page, martin.page]) {
    await one.goto("/commercial/inbox");
    await one.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  }
  const [mine, his] = [page, martin.page].map((one) => one.getByRole("region", { name: "Respuesta a la pregunta 1" }));
  if (!mine || !his) throw new Error("no slots");

  await his.getByRole("textbox").fill("Sí, hacemos factura A.");
  await expect(mine.getByText(/Martín Ríos está respondiendo/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Martín.* responde/ })).toBeVisible();

  await his.getByRole("button", { name: /Responder/ }).click();
  await expect(his.getByText("El campo quedó bloqueado")).toBeVisible();
  await expect(mine.getByText("Sí, hacemos factura A.")).toBeVisible();
  await expect(mine.getByText("Martín Ríos").first()).toBeVisible();
  expect(await marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });
  await martin.context.close();
});

test("an answer given on the marketplace's own site closes the field and keeps the draft", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Es original?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("Sí, con garantía oficial");
  await marketplace.control("POST", `questions/${questionId}/answer`, { text: "Sí, es original (desde la web)" });
  await expect(slot.getByText("Ya se respondió fuera de Mostrador")).toBeVisible();
  await expect(slot.getByText("Sí, es original (desde la web)")).toBeVisible();
  await expect(slot.getByText("Sí, con garantía oficial")).toBeVisible();
});

test("an answer whose acceptance was lost is checked, not repeated", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Cuándo llega?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  await marketplace.control("PUT", "faults", {
    answerReply: { mode: "cut-after-acceptance", remaining: 1 },
    notifications: { dropShare: 1 },
  });
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("Llega el jueves.");
  await slot.getByRole("button", { name: /Responder/ }).click();
  await expect(slot.getByText("Comprobando si se publicó")).toBeVisible();
  await expect(slot.getByText("El campo quedó bloqueado")).toBeVisible();
  expect(await marketplace.accepted(questionId)).toEqual({ received: 1, accepted: 1 });
});

test("a request for personal data is marked while it is typed and cannot be sent", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const questionId = await marketplace.ask("¿Me mandás fotos?");
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  const slot = page.getByRole("region", { name: "Respuesta a la pregunta 1" });
  await slot.getByRole("textbox").fill("Claro. Pasame tu WhatsApp y te las mando.");
  await expect(slot.getByText("No pidas datos personales")).toBeVisible();
  await expect(slot.getByRole("button", { name: /^Responder/ })).toHaveAttribute("aria-disabled", "true");
  await slot.getByRole("textbox").press("Control+Enter");
  expect(await marketplace.accepted(questionId)).toEqual({ received: 0, accepted: 0 });
  await slot.getByRole("button", { name: /Quitar la frase/ }).click();
  await expect(slot.getByRole("textbox")).not.toHaveValue(/WhatsApp/);
});

test("what a buyer writes is shown as text, to the last character", async ({ page, team, marketplace }) => {
  await signIn(page, team.admin);
  await connectStore(page);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const text = `<img src=x onerror="alert(1)"><script>alert(2)</script> {{7*7}}\n‮gnp.exe‬ 👩🏽‍🚒 fin`;
  await marketplace.ask(text);
  await page.goto("/commercial/inbox");
  await page.getByRole("link", { name: /PATO\.RUNNER82/ }).click();
  await expect(page.getByText("<script>alert(2)</script>").last()).toBeVisible();
  await expect(page.getByText("👩🏽‍🚒 fin").last()).toBeVisible();
  expect(dialogs).toEqual([]);
});
