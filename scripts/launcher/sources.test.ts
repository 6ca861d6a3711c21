import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashSources, listSources } from "./sources.mjs";

describe("the hash of the sources", () => {
  let root = "";
  const write = (path: string, text = "") => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "mostrador-sources-"));
    write("app/page.tsx", "one");
    write("package-lock.json", "{}");
    write("next.config.ts", "config");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("changes with a source, and returns when the source does", () => {
    const before = hashSources(root);
    write("app/page.tsx", "two");
    expect(hashSources(root)).not.toBe(before);
    write("app/page.tsx", "one");
    expect(hashSources(root)).toBe(before);
  });

  it("changes when text moves from one file to another", () => {
    write("lib/a.ts", "x");
    write("lib/b.ts", "");
    const before = hashSources(root);
    write("lib/a.ts", "");
    write("lib/b.ts", "x");
    expect(hashSources(root)).not.toBe(before);
  });

  it.each([
    "npm-debug.log",
    "README.md",
    ".data/secrets.json",
    ".next/trace",
    "e2e/sell.spec.ts",
    "lib/a.test.ts",
    "next-env.d.ts",
  ])("does not see %s", (path) => {
    const before = hashSources(root);
    write(path, "anything");
    expect(hashSources(root)).toBe(before);
  });

  it("sees configuration in the root and everything below the folders", () => {
    write("lib/deep/er/a.ts");
    write("postcss.config.mjs");
    expect(listSources(root)).toEqual([
      "app/page.tsx",
      "lib/deep/er/a.ts",
      "next.config.ts",
      "package-lock.json",
      "postcss.config.mjs",
    ]);
  });
});
