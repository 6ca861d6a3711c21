import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { runNode } from "../../scripts/launcher/children.mjs";
import { ensureDependencies } from "../../scripts/launcher/dependencies.mjs";
import { Failure } from "../../scripts/launcher/failure.mjs";
import { ROOT } from "../../scripts/launcher/settings.mjs";
import { listSources } from "../../scripts/launcher/sources.mjs";

/** Where the copy of the checkout is that the benches build and start. */
export const COPY = join(ROOT, ".next-bench", "copy");

/** The bundle of a bench. As deep as `bench/rig`, so that the launcher is found at the same relative place. */
export const programOf = (/** @type {string} */ name) => join(COPY, "bench", "built", `${name}.mjs`);

/**
 * Copies the sources, adds the bench's own routes (`bench/routes`: a bare answer and an empty page, which the product must not
 * have) and builds that. A copy also means that nobody's edit changes a build while it is measured. Builds only what changed.
 *
 * @param {string[]} names of the benches to bundle
 * @param {(line: string) => void} say
 */
export async function buildCopy(names, say) {
  await ensureDependencies(ROOT, { environment: process.env, say, log: join(COPY, "..", "npm.log") });
  mkdirSync(COPY, { recursive: true });
  for (const entry of readdirSync(COPY)) {
    if (entry !== ".next" && entry !== "node_modules") rmSync(join(COPY, entry), { recursive: true, force: true });
  }
  for (const path of listSources(ROOT)) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true });
    cpSync(join(ROOT, path), join(COPY, path));
  }
  cpSync(join(ROOT, "bench"), join(COPY, "bench"), { recursive: true });
  cpSync(join(ROOT, "bench", "routes"), join(COPY, "app"), { recursive: true });
  // What a repository ignores, the packages above all, is not looked through for style classes.
  mkdirSync(join(COPY, ".git"));
  cpSync(join(ROOT, ".gitignore"), join(COPY, ".gitignore"));
  linkPackages();
  renameSync(join(COPY, "next.config.ts"), join(COPY, "product.config.ts"));
  writeFileSync(join(COPY, "next.config.ts"), NEXT_CONFIG);

  const env = { ...process.env, DATA_DIR: join(COPY, ".data"), NEXT_DIST_DIR: ".next" };
  const { code, output } = await runNode([join(COPY, "scripts", "run.mjs"), "build"], { env, cwd: COPY });
  if (code !== 0) throw new Failure(`The copy could not be built: ${output.trim()}`);
  if (output.trim()) say(output.trim());
  await bundle(names);
}

// Without it Next takes the folder with the outermost lock file, the checkout itself, for the root.
const NEXT_CONFIG = `import product from "./product.config";
export default { ...product, turbopack: { root: ${JSON.stringify(COPY)} } };
`;

/**
 * The copy has the packages of the checkout, file by file without copying their contents. A link to the folder would not do:
 * should the copy ever install, it would empty that.
 */
function linkPackages() {
  const [ours, copied] = [ROOT, COPY].map((root) => join(root, "node_modules"));
  const stamp = (/** @type {string} */ folder) => join(folder, ".mostrador-stamp");
  const isCurrent = existsSync(stamp(copied)) && readFileSync(stamp(ours)).equals(readFileSync(stamp(copied)));
  if (isCurrent) return;
  rmSync(copied, { recursive: true, force: true });
  linkFolder(ours, copied);
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** @param {string[]} names */
async function bundle(names) {
  const { build, stop } = await import("esbuild");
  try {
    await build({
      entryPoints: Object.fromEntries(names.map((name) => [name, join(COPY, "bench", `${name}.ts`)])),
      outdir: join(COPY, "bench", "built"),
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      // The launcher finds its files by its own place.
      external: ["../../scripts/launcher/*"],
      alias: { "server-only": join(COPY, "scripts", "launcher", "empty.mjs") },
      tsconfig: join(COPY, "tsconfig.json"),
      sourcemap: "linked",
      logLevel: "silent",
    });
  } catch (error) {
    throw new Failure(`A bench could not be bundled: ${error instanceof Error ? error.message : error}`);
  } finally {
    stop();
  }
}
