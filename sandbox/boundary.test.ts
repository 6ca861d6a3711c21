import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const programs = sources.filter((path) => !path.endsWith(".test.ts"));

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)"|^import "([^"]+)"/gms)].map(
    ([, a, b]) => a ?? b ?? "",
  );
}

it("shares no code with the product", () => {
  const outside = programs.flatMap((path) =>
    importsOf(path).filter((name) => {
      if (!name.startsWith(".")) return name !== "zod" && !name.startsWith("node:");
      return relative(root, resolve(root, dirname(path), name)).startsWith("..");
    }),
  );
  expect(programs.length).toBeGreaterThan(40);
  expect(outside).toEqual([]);
});

it("reads the environment in one place", () => {
  const readers = programs.filter((path) => readFileSync(join(root, path), "utf8").includes("process.env"));
  expect(readers).toEqual(["main.ts"]);
});
