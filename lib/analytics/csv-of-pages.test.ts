import { expect, it } from "vitest";
import { NotFound } from "@/lib/errors";
import { csvOfPages } from "./csv-of-pages";

const PAGES = [
  { rows: ["a", "b"], nextCursor: "second" },
  { rows: ["c"], nextCursor: "third" },
  { rows: [], nextCursor: null },
];

async function all(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

it("writes the head and every page, each asked for behind the one before", async () => {
  const asked: (string | undefined)[] = [];
  const file = csvOfPages(
    ["Letter"],
    async (cursor) => {
      const page = PAGES[asked.push(cursor) - 1];
      if (!page) throw new Error("asked beyond the last page");
      return page;
    },
    ({ rows }) => rows.map((letter) => [letter]),
  );
  expect(await all(file)).toBe('\ufeff"Letter"\r\n"a"\r\n"b"\r\n"c"\r\n');
  expect(asked).toEqual([undefined, "second", "third"]);
});

it("begins no file that cannot be read", async () => {
  const denied = () => Promise.reject(new NotFound("store"));
  await expect(csvOfPages(["Letter"], denied, () => []).next()).rejects.toThrow(NotFound);
});
