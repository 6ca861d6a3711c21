// Runs a TypeScript program of this folder: `node scripts/policy/run.mjs report`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [name = ""] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "mostrador-policy-"));
const outfile = join(folder, `${name}.mjs`);
try {
  const entry = name === "bench" ? "bench/policy.ts" : `scripts/policy/${name}.ts`;
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    absWorkingDir: root,
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
