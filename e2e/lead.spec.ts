import { connectStore, expect, pato, rowOf, signIn, test, van } from "./fixtures";

test("who asks to be called about an advertisement arrives with the contact data, and the list keeps them to itself", async ({
  page,
  team,
  marketplace,
}) => {
  await signIn(page, team.admin);
  await connectStore(page);
  await page.goto("/commercial/inbox");
  await marketplace.control("POST", "leads", { itemId: van.id, type: "call", buyerId: pato.id });
  const row = rowOf(page, pato);
  await expect(row).toContainText("Pidió un llamado");
  const email = `comprador.${pato.id}@mail.example`;
  const listed = await (await page.request.get("/api/inbox?module=commercial")).text();
  expect(listed).toContain(pato.nickname);
  for (const secret of [email, "+54 11"]) expect(listed).not.toContain(secret);

  await row.click();
  const card = page.getByRole("region", { name: "Conversación", exact: true }).getByRole("listitem").first();
  await expect(card.getByRole("heading", { name: /^Pidió un llamado/ })).toBeVisible();
  await expect(card.getByText("Patricio De Prueba")).toBeVisible();
  await expect(card.getByRole("link", { name: email })).toBeVisible();
  await expect(card.getByRole("link", { name: "+54 11 0000-0000" })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Contexto" })).toContainText(van.words);
});
