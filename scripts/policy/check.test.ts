import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const RUN = fileURLToPath(new URL("run.mjs", import.meta.url));

/** Runs the command as an admin does: lines in, lines out. */
async function check(input: string | Buffer) {
  const child = spawn(process.execPath, [RUN, "check"]);
  let out = "";
  let errors = "";
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  child.stderr.on("data", (piece) => {
    errors += piece;
  });
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on("close", resolve));
  const lines = (text: string) =>
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { code, judged: lines(out), errors: lines(errors) };
}

it("judges each line and ends well", async () => {
  const text = "Hola. ¿Me pasás tu celular?";
  const { code, judged, errors } = await check(`\ufeff${JSON.stringify({ id: "a", text })}\r\n{"id":7,"text":"Sí"}`);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(judged).toEqual([
    { id: "a", label: "request", kinds: ["phone"], spans: [expect.objectContaining({ verdict: "request" })] },
    { id: 7, label: "clean", kinds: [], spans: [] },
  ]);
  expect(Object.keys(judged[0])).toEqual(["id", "label", "kinds", "spans"]);
  const [{ start, end }] = judged[0].spans;
  expect(text.slice(start, end)).toContain("celular");
});

it("says where a line is bad, judges the others and ends with 1", async () => {
  const bad = [
    "nope",
    "[]",
    "null",
    '{"text":"sin id"}',
    '{"id":"sin texto"}',
    '{"id":"x","text":7}',
    '{"id":{},"text":"x"}',
  ];
  const { code, judged, errors } = await check(
    [...bad, '{"id":"good","text":"Sí, hay stock"}', '{"id":"half'].join("\n"),
  );
  expect(code).toBe(1);
  expect(judged).toMatchObject([{ id: "good", label: "clean" }]);
  expect(errors.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 9]);
  for (const { error } of errors) expect(error).toEqual(expect.any(String));
});

it("has nothing to say about nothing", async () => {
  expect(await check("")).toEqual({ code: 0, judged: [], errors: [] });
});
