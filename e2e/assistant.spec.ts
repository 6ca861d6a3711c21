import { connectStore, conversationOn, expect, pato, rowOf, seller, signIn, test } from "./fixtures";

const ANSWER = "Sí, incluye dos baterías y el cargador.";

test("behind the marketplace's assistant one message at a time goes to the assistant, and its answer opens the turn again", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/support/inbox");
  const { pack } = await marketplace.buy();
  await marketplace.control("PUT", `threads/${pack}/${seller.id}`, { agent: true });
  await marketplace.write(pack, "El comprador pregunta qué incluye la caja.", { as: "agent" });
  await rowOf(page, pato, "Ayuda").click();
  const { timeline, foot, context } = conversationOn(page);
  await expect(context.getByText(pato.nickname)).toBeVisible();
  await expect(timeline.getByText("Asistente de Mercado Libre")).toBeVisible();
  await expect(foot.getByRole("status").first()).toContainText("Le escribís al asistente de Mercado Libre");

  await foot.getByRole("textbox").fill(ANSWER);
  await foot.getByRole("button", { name: /^Responder/ }).click();
  await expect(foot.getByRole("heading", { name: "Esperando al asistente de Mercado Libre" })).toBeVisible();
  await expect(foot.getByRole("textbox")).toHaveCount(0);
  const [asked] = await marketplace.thread(pack);
  await expect.poll(() => marketplace.said(pack)).toEqual([{ text: ANSWER, toId: asked?.fromId, files: 0 }]);
  expect(asked?.fromId).not.toBe(pato.id);

  await marketplace.write(pack, "Gracias. También pregunta por la garantía.", { as: "agent" });
  await expect(timeline.getByText("También pregunta por la garantía.")).toBeVisible();
  await expect(foot.getByRole("textbox")).toBeVisible();
  await expect(foot.getByRole("status").first()).toContainText("Le escribís al asistente de Mercado Libre");
});
