import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { sendReply } from "./send-reply";

/** A model on a real port, configured before anything has read the configuration. */
let verdict = '{"verdict":"clean"}';
let isSilent = false;
let asked = 0;
const server = createServer((request, response) => {
  request.resume();
  asked++;
  if (isSilent) return;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { content: verdict } }] }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
Object.assign(process.env, { AI_BASE_URL: `http://127.0.0.1:${port}`, AI_API_KEY: "key-of-tests", AI_MODEL: "small" });
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const answering = (text: string, check: (send: () => ReturnType<typeof sendReply>) => Promise<void>) =>
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const { questionIds } = await aConversation(on, await aStore(on, organizationId));
    const agent = await anAgent(on, organizationId);
    asked = 0;
    isSilent = false;
    await check(() =>
      sendReply(agent, { questionId: questionIds[0] ?? "", clientId: crypto.randomUUID(), text }, { on }),
    );
  });

it(
  "stops what the rules found clean, and lets it leave when the model agrees",
  answering("Sí, hay stock.", async (send) => {
    verdict = '{"verdict":"request","kind":"phone"}';
    expect(await send()).toMatchObject({
      ok: false,
      reason: "asks-personal-data",
      detail: { advice: ["data-in-order"] },
    });
    verdict = '{"verdict":"clean"}';
    expect(await send()).toMatchObject({ ok: true });
  }),
);

it(
  "cannot let leave what the rules stop: it is not even asked",
  answering("Pasame tu celular", async (send) => {
    verdict = '{"verdict":"clean"}';
    expect(await send()).toMatchObject({ ok: false, reason: "asks-personal-data" });
    expect(asked).toBe(0);
  }),
);

it(
  "delays sending by no more than two seconds",
  answering("Sí, hay stock.", async (send) => {
    isSilent = true;
    const before = performance.now();
    expect(await send()).toMatchObject({ ok: true });
    expect(performance.now() - before).toBeLessThan(3000);
  }),
);
