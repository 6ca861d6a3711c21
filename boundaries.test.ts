import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The arrows between the layers, kept by reading every import of the tree. */

const ROOT = dirname(fileURLToPath(import.meta.url));

type Import = { from: string; to: string; isType: boolean };

const files = ["app", "components", "lib", "db", "sandbox", "scripts", "bench", "e2e"]
  .flatMap((folder) => filesUnder(join(ROOT, folder)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => relative(ROOT, file));
const isTest = (file: string) => /\.test\.tsx?$|\.spec\.ts$|\/testing\/|^sandbox\/testing/.test(file);
const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);

const under = (folder: string) => imports.filter(({ from }) => from.startsWith(folder));
const offending = (found: Import[], isAllowed: (one: Import) => boolean) =>
  found.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`);
const goesTo =
  (...folders: string[]) =>
  ({ to }: Import) =>
    folders.some((folder) => to.startsWith(folder));

describe("the arrows", () => {
  it("reads a tree that is there", () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it("keeps db below everything: it knows only itself, the environment and its own tests", () => {
    expect(offending(under("db/"), goesTo("db/", "lib/env"))).toEqual([]);
  });

  it("keeps lib away from app and components", () => {
    expect(offending(under("lib/"), (one) => !goesTo("app/", "components/")(one))).toEqual([]);
  });

  it("keeps components away from app", () => {
    expect(offending(under("components/"), (one) => !goesTo("app/")(one))).toEqual([]);
  });

  it("keeps channels ignorant of the product: the contract, leaves and the words", () => {
    const leaves = ["lib/money", "lib/time", "lib/errors", "lib/env", "db/vocabulary"];
    expect(offending(under("lib/channels/"), goesTo("lib/channels/", ...leaves))).toEqual([]);
    expect(
      offending(
        under("lib/channels/mercado-libre/"),
        (one) =>
          goesTo("lib/channels/mercado-libre/", "lib/channels/channel", "lib/channels/errors", ...leaves)(one) ||
          /^lib\/channels\/(attachments|\w+-facet)$/.test(one.to),
      ),
    ).toEqual([]);
  });

  it("lets only the registry know a channel by name", () => {
    const knowing = imports.filter(
      ({ to, from }) => /^lib\/channels\/mercado-libre\//.test(to) && !from.startsWith("lib/channels/mercado-libre/"),
    );
    expect(offending(knowing, ({ from }) => from === "lib/channels/registry.ts")).toEqual([]);
  });

  it("keeps policy pure: no input or output, no clock of its own, nothing of the product", () => {
    expect(offending(under("lib/policy/"), goesTo("lib/policy/", "db/vocabulary"))).toEqual([]);
    const impure = files.filter(
      (file) =>
        file.startsWith("lib/policy/") &&
        !isTest(file) &&
        /\bDate\.now\(|new Date\(\)|\bfetch\(|from "node:/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(impure).toEqual([]);
  });

  it("lets only the worker import verbs into the queue, so that the ring never closes", () => {
    const verbs = ["lib/inbox/", "lib/intake/", "lib/integrations/", "lib/team/"];
    expect(offending(under("lib/jobs/"), (one) => one.from === "lib/jobs/worker.ts" || !goesTo(...verbs)(one))).toEqual(
      [],
    );
  });

  it("gives browser code types from lib, and values only from input, policy, i18n and leaves", () => {
    const clients = new Set(files.filter((file) => readFileSync(join(ROOT, file), "utf8").startsWith('"use client"')));
    const values = imports.filter(({ from, to, isType }) => clients.has(from) && !isType && /^(lib|db)\//.test(to));
    const allowed = /^lib\/(policy|i18n)\/|^lib\/[a-z]+$|\/(input|actions)$|^db\/vocabulary$/;
    expect(offending(values, ({ to }) => allowed.test(to))).toEqual([]);
  });

  it("lets the sandbox and the product share no code", () => {
    expect(offending(under("sandbox/"), goesTo("sandbox/"))).toEqual([]);
    const knowing = imports.filter(({ from, to }) => to.startsWith("sandbox/") && !from.startsWith("sandbox/"));
    expect(offending(knowing, ({ from }) => /^(e2e|bench)\//.test(from))).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = files.filter(
      (file) =>
        /^(app|components|lib|db)\//.test(file) &&
        !isTest(file) &&
        /process\.env/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(
      readers.filter((file) => !["lib/env.ts", "db/testing/global-setup.ts", "db/testing/setup.ts"].includes(file)),
    ).toEqual([]);
  });

  it("ties no import into a ring", () => {
    expect(rings()).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: false }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Imports of our own files, as paths from the root without their ending. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const statements = text.matchAll(
    /(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s*"([^"]+)"|import\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
  );
  return [...statements].flatMap(([, typeWord, names = "", from, lazy, bare]) => {
    const path = from ?? lazy ?? bare ?? "";
    const to = path.startsWith("@/") ? path.slice(2) : path.startsWith(".") ? join(dirname(file), path) : null;
    if (to === null) return [];
    const named =
      names
        .match(/^\{([\s\S]*)\}$/)?.[1]
        ?.split(",")
        .map((one) => one.trim())
        .filter(Boolean) ?? [];
    const isType = typeWord !== undefined || (named.length > 0 && named.every((one) => one.startsWith("type ")));
    return [{ from: file, to, isType }];
  });
}

/** Every file that can reach itself by imports of values. */
function rings(): string[] {
  const bare = (file: string) => file.replace(/\.tsx?$/, "");
  const edges = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    if (!isType) edges.set(bare(from), [...(edges.get(bare(from)) ?? []), bare(to)]);
  }
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const next = [...(edges.get(start) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (file === start) return true;
      if (!seen.has(file)) {
        seen.add(file);
        next.push(...(edges.get(file) ?? []));
      }
    }
    return false;
  };
  return [...edges.keys()].filter(reaches);
}
