import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askSecondOpinion } from "./ask-second-opinion";

/** A model on a real port: it answers as the test says, and keeps what it was asked. */
type Asked = { path: string | undefined; authorization: string | undefined; body: string };
let answer: (response: ServerResponse) => void;
let asked: Asked[] = [];
const server = createServer(async (request: IncomingMessage, response) => {
  let body = "";
  for await (const piece of request) body += piece;
  asked.push({ path: request.url, authorization: request.headers.authorization, body });
  answer(response);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const ai = { baseUrl: `http://127.0.0.1:${port}/v1/`, apiKey: "key-of-tests", model: "small" };

const says = (content: string) => (response: ServerResponse) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
};
const CLEAN = "Sí, hay stock. Decime cómo seguimos en contacto cuando llegue.";

beforeEach(() => {
  asked = [];
  answer = says('{"verdict":"request","kind":"phone"}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (text = "Sí, hay stock.", timeoutMs?: number) => askSecondOpinion(text, { ai, timeoutMs });

describe("askSecondOpinion", () => {
  it("hands the text, and nothing else, to the configured model", async () => {
    expect(await ask()).toEqual({ verdict: "request", kind: "phone" });
    expect(asked).toMatchObject([{ path: "/v1/chat/completions", authorization: "Bearer key-of-tests" }]);
    const { model, messages } = JSON.parse(asked[0]?.body ?? "");
    expect(model).toBe("small");
    expect(messages.at(-1)).toEqual({ role: "user", content: '{"text":"Sí, hay stock."}' });
  });

  it("reads an answer with words around it", async () => {
    answer = says('Here it is:\n```json\n{"verdict":"share","kind":"link"}\n```');
    expect(await ask()).toEqual({ verdict: "share", kind: "link" });
  });

  it("has no opinion where the model agrees", async () => {
    answer = says('{"verdict":"clean"}');
    expect(await ask(CLEAN)).toBeNull();
  });

  it.each([
    ["no JSON", says("I think it is fine")],
    ["a word of its own", says('{"verdict":"maybe"}')],
    ["no choices", (response: ServerResponse) => void response.end("{}")],
    ["an error", (response: ServerResponse) => void response.writeHead(500).end()],
    [
      "another host",
      (response: ServerResponse) => void response.writeHead(302, { location: "http://127.0.0.2:1/" }).end(),
    ],
    ["a closed line", (response: ServerResponse) => void response.destroy()],
  ])("has no opinion after %s", async (_, how) => {
    answer = how;
    expect(await ask()).toBeNull();
  });

  it("does not wait longer than it may, neither for the answer nor for the rest of it", async () => {
    for (const late of [() => undefined, (response: ServerResponse) => void response.write('{"choices":[')]) {
      answer = late;
      const before = performance.now();
      expect(await ask("Sí, hay stock.", 150)).toBeNull();
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });

  it("is not asked about what the rules stop anyway, nor without a model", async () => {
    expect(await ask("Pasame tu celular")).toBeNull();
    expect(await askSecondOpinion("Sí, hay stock.", { ai: null })).toBeNull();
    expect(asked).toEqual([]);
  });
});
