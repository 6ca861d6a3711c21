import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "./children.mjs";
import { Failure, isDiskFull } from "./failure.mjs";
import { inTurn } from "./lock.mjs";
import { isLocal } from "./settings.mjs";
import { hashSources } from "./sources.mjs";

/** Programs beside the web application, and where each begins. */
const PROGRAMS = {
  worker: "scripts/worker.ts",
  migrate: "scripts/migrate.ts",
  admin: "scripts/admin.ts",
  ingest: "scripts/ingest.ts",
  sandbox: "sandbox/main.ts",
};

/** @typedef {{ root: string, distDir: string, environment: Record<string, string | undefined>, say: (line: string) => void, log: string }} BuildOptions */

/**
 * Builds the web application and the programs beside it, unless the last build was made from the same sources.
 *
 * @param {BuildOptions} options
 */
export async function ensureBuild({ root, distDir, environment, say, log }) {
  if (environment.MOSTRADOR_AS_BUILT) return;
  await inTurn(root, `build-${distDir.replace(/\W/g, "")}`, async () => {
    const sources = hashSources(root);
    if (isBuilt(root, distDir, sources)) return;
    say("Building (half a minute or so, only when the sources changed)");
    rmSync(stampIn(root, distDir), { force: true });
    await buildWeb({ root, distDir, environment, say, log });
    await bundlePrograms(root, distDir);
    writeFileSync(stampIn(root, distDir), sources);
  });
}

/**
 * Makes the programs alone current, which takes a moment; the web application's build is left as it is.
 *
 * @param {string} root
 * @param {string} distDir
 */
export async function ensurePrograms(root, distDir) {
  if (process.env.MOSTRADOR_AS_BUILT) return;
  await inTurn(root, `build-${distDir.replace(/\W/g, "")}`, async () => {
    const stamp = join(root, distDir, "programs", "stamp");
    const sources = hashSources(root);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
    await bundlePrograms(root, distDir);
  });
}

/**
 * Whether the build in that directory was made from these sources.
 *
 * @param {string} root
 * @param {string} distDir
 * @param {string} sources
 */
export function isBuilt(root, distDir, sources) {
  const stamp = stampIn(root, distDir);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
}

/**
 * The file of a program in a build.
 *
 * @param {string} root
 * @param {string} distDir
 * @param {string} name
 */
export const programIn = (root, distDir, name) => join(root, distDir, "programs", `${name}.mjs`);

/**
 * The arguments for Node that serve the web application.
 *
 * @param {string} root
 * @param {import("./settings.mjs").Settings} settings
 * @param {number} port
 * @param {boolean} [isDev]
 */
export function webArguments(root, settings, port, isDev = false) {
  const host = isLocal(settings) ? ["-H", "127.0.0.1"] : [];
  return [nextIn(root), isDev ? "dev" : "start", "-p", String(port), ...host];
}

/** @param {BuildOptions} options */
async function buildWeb({ root, distDir, environment, log }) {
  const env = { ...environment, NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const tsconfig = readFileSync(join(root, "tsconfig.json"), "utf8");
  const { code, output } = await runNode([nextIn(root), "build"], { env, cwd: root });
  // Next adds the types of a build directory it does not know to tsconfig.json.
  if (readFileSync(join(root, "tsconfig.json"), "utf8") !== tsconfig)
    writeFileSync(join(root, "tsconfig.json"), tsconfig);
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  writeFileSync(log, output);
  if (code === 0) return;
  if (isDiskFull(output)) throw new Failure("The disk is full: free some space and start again.");
  throw new Failure(`The build failed (${log}):\n${output.trim().split("\n").slice(-25).join("\n")}`);
}

/**
 * @param {string} root
 * @param {string} distDir
 */
async function bundlePrograms(root, distDir) {
  const { build, stop } = await import("esbuild");
  const present = Object.entries(PROGRAMS).filter(([, file]) => existsSync(join(root, file)));
  const programs = join(root, distDir, "programs");
  try {
    await build({
      entryPoints: Object.fromEntries(present.map(([name, file]) => [name, join(root, file)])),
      outdir: programs,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      alias: { "server-only": fileURLToPath(new URL("./empty.mjs", import.meta.url)) },
      tsconfig: join(root, "tsconfig.json"),
      sourcemap: "linked",
      logLevel: "silent",
    });
  } catch (error) {
    throw new Failure(`The build of the programs failed: ${error instanceof Error ? error.message : error}`);
  } finally {
    stop(); // Its service would stay beside us for as long as we run.
  }
  writeFileSync(join(programs, "stamp"), hashSources(root));
}

/** @param {string} root */
const nextIn = (root) => join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * @param {string} root
 * @param {string} distDir
 */
const stampIn = (root, distDir) => join(root, distDir, "mostrador-stamp");
