import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { State } from "./state";
import { Shop, seller } from "./testing";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "sandbox-state-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it("finds everything again after kill -9", async () => {
  const program = join(directory, "sandbox.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "error",
  });
  const environment = { ...process.env, SANDBOX_PORT: "0", SANDBOX_DATA_DIR: directory, SANDBOX_SEED: "none" };
  const child = spawn(process.execPath, [program], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const [found] = /http:\S+/.exec(chunk.toString()) ?? [];
        if (found) resolve(found);
      });
    });
    const post = async (path: string, body: unknown) =>
      (await fetch(`${url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) })).json();
    const { accessToken } = await post("tokens", { userId: seller });
    await post("questions/bulk", { count: 300, sellerId: seller });
    const { id } = await post("questions", { itemId: "MLA1403882217", buyerId: 182736450, text: "¿Sobrevive? 👍" });
    await fetch(`${url}/answers`, {
      method: "POST",
      headers: { authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ question_id: id, text: "Sí." }),
    });
    const sale = await post("buy", { itemId: "MLA1388104455", buyerId: 182736450 });
    const file = { name: "foto.png", base64: "iVBORw0KGgo=" };
    const message = await post("messages", { pack: sale.pack, text: "¿Y esto?", files: [file] });
    const claim = await post("claims", { orderId: sale.orderIds[0], text: "No anda." });
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;

    const shop = await Shop.open({ dataDir: directory, clientSecret: "sandbox-client-secret" });
    const answered = await shop.call("GET", `/questions/${id}?api_version=4`, { token: accessToken });
    expect(answered.body).toMatchObject({ status: "ANSWERED", text: "¿Sobrevive? 👍", answer: { text: "Sí." } });
    const all = await shop.call("GET", `/questions/search?seller_id=${seller}&api_version=4`, { token: accessToken });
    expect(all.body.total).toBe(301);
    expect(await shop.control("GET", "effects")).toMatchObject([{ questionId: id, received: 1, accepted: 1 }]);
    const facts = await shop.control("GET", `orders/${sale.orderIds[0]}`);
    expect(facts).toMatchObject({
      order: { status: "paid" },
      claims: [{ id: claim.id }],
      payments: [{ status: "approved" }],
    });
    const thread = await shop.control("GET", `threads/${sale.pack}/${seller}`);
    expect(thread.messages).toMatchObject([{ id: message.id, attachmentIds: [expect.any(String)] }]);
    const picture = await fetch(`${shop.url}/adjuntos/${thread.messages[0].attachmentIds[0]}`);
    expect(Buffer.from(await picture.arrayBuffer()).toString("base64")).toBe(file.base64);
    expect(await shop.ask()).toBeGreaterThan(id);
    await shop.close();
  } finally {
    child.kill("SIGKILL");
  }
});

it("skips a line that was being written when the process died", () => {
  const state = new State(directory);
  state.put("counters", "a", 1);
  state.close();
  appendFileSync(join(directory, "journal.jsonl"), '["counters","a",');
  const again = new State(directory);
  expect(again.get("counters", "a")).toBe(1);
  again.put("counters", "a", 2);
  again.close();
  const third = new State(directory);
  expect(third.get("counters", "a")).toBe(2);
  third.close();
});

it("forgets what was removed and keeps a seller's questions in order", () => {
  const state = new State(directory);
  state.put("grants", 1, { userId: 1, createdAt: 0, scopes: [] });
  state.remove("grants", 1);
  const question = {
    sellerId: 5,
    buyerId: 1,
    itemId: "MLA1",
    status: "UNANSWERED",
    text: "",
    answer: null,
    hold: false,
    deletedFromListing: false,
    suspectedSpam: false,
    createdAt: 0,
    updatedAt: 0,
    visibleAt: 0,
  } as const;
  for (const id of [1, 2, 3]) state.put("questions", id, { ...question, id });
  state.put("questions", 2, { ...question, id: 2, status: "ANSWERED" });
  state.close();
  const again = new State(directory);
  expect(again.get("grants", 1)).toBeUndefined();
  expect(again.questionsOf(5).map(({ id, status }) => `${id} ${status}`)).toEqual([
    "1 UNANSWERED",
    "2 ANSWERED",
    "3 UNANSWERED",
  ]);
  again.close();
});

it("gives a fault that an older run did not know its healthy value", async () => {
  const line = JSON.stringify(["faults", "current", { partialUsers: true, notifications: { dropShare: 0.5 } }]);
  appendFileSync(join(directory, "journal.jsonl"), `${line}\n`);
  const shop = await Shop.open({ dataDir: directory });
  expect(await shop.control("GET", "faults")).toMatchObject({
    partialUsers: true,
    notifications: { dropShare: 0.5, oddShare: 0, speedUp: 1 },
    expiresInSeconds: 21600,
  });
  await shop.close();
});
