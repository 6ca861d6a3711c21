import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runNode } from "./children.mjs";
import { Failure, isDiskFull, isOffline } from "./failure.mjs";
import { inTurn } from "./lock.mjs";

/**
 * Installs the dependencies when the lock file, the platform or Node's binary interface changed since the last time.
 *
 * @param {string} root
 * @param {{ environment: Record<string, string | undefined>, say: (line: string) => void, log: string }} options
 */
export function ensureDependencies(root, { environment, say, log }) {
  return inTurn(root, "install", async () => {
    const stampFile = join(root, "node_modules", ".mostrador-stamp");
    const stamp = stampOf(root);
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
    if (!isInstalledByHand(root)) await install(root, { environment, say, log });
    writeFileSync(stampFile, stamp);
  });
}

/**
 * npm's environment without what a production shell or a workspace may have set to leave packages out. The rest of npm's
 * settings stay: they may carry the person's registry, proxy or cache.
 *
 * @param {Record<string, string | undefined>} environment
 */
export function installEnvironment(environment) {
  const unwanted =
    /^npm_config_(omit|include|only|production|dev|optional|global|dry_run|package_lock_only|package_lock|workspaces?)$/;
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => name !== "NODE_ENV" && !unwanted.test(name.toLowerCase().replaceAll("-", "_")),
    ),
  );
}

/**
 * What npm's own list of installed packages lacks of a lock file, on this platform.
 *
 * @param {Record<string, LockedPackage>} wanted `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine
 * @returns {string[]}
 */
export function missingPackages(wanted, installed, { platform, arch }) {
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string} */ mine) =>
    !list || list.includes(mine) || (list.every((one) => one.startsWith("!")) && !list.includes(`!${mine}`));
  return Object.entries(wanted).flatMap(([path, { version, os, cpu, libc }]) => {
    // Whether a package for one C library belongs here cannot be told without asking the system; npm knows, we need not.
    if (path === "" || libc || !fits(os, platform) || !fits(cpu, arch)) return [];
    return installed[path]?.version === version ? [] : [path];
  });
}

/** @typedef {{ version?: string, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** @param {string} root */
function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256")
    .update(lock)
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
}

/**
 * A person who ran npm themselves needs no second installation.
 *
 * @param {string} root
 */
function isInstalledByHand(root) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? {};
  try {
    return missingPackages(read("package-lock.json"), read("node_modules/.package-lock.json"), process).length === 0;
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {{ environment: Record<string, string | undefined>, say: (line: string) => void, log: string }} options
 */
async function install(root, { environment, say, log }) {
  say("Installing the dependencies (a minute or so, only when they changed)");
  const npm = findNpm(environment);
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const run = (/** @type {string[]} */ args) =>
    runNode([npm, ...args, ...flags], { env: installEnvironment(environment), cwd: root });

  let result = await run(["ci"]);
  // npm ci is strict about locks that another registry made; npm install is not, and must then leave the lock as it is.
  if (result.code !== 0 && !isOffline(result.output) && !isDiskFull(result.output)) {
    result = await run(["install", "--no-save"]);
  }
  if (result.code === 0) return;

  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  writeFileSync(log, result.output);
  if (isDiskFull(result.output)) throw new Failure("The disk is full: free some space and start again.");
  if (isOffline(result.output))
    throw new Failure("npm cannot reach its registry: connect to the network and start again.");
  const reason =
    result.output.match(/^npm (?:error|ERR!) (?!code|A complete log)(\S.*)$/m)?.[1] ?? `code ${result.code}`;
  throw new Failure(`npm could not install the dependencies: ${reason} (${log})`);
}

/**
 * npm's program, to be run by this very Node.
 *
 * @param {Record<string, string | undefined>} environment
 */
function findNpm({ npm_execpath }) {
  const besideNode = [
    "../lib/node_modules/npm/bin/npm-cli.js",
    "node_modules/npm/bin/npm-cli.js",
    "../share/nodejs/npm/bin/npm-cli.js",
  ];
  const places = besideNode.map((place) => join(dirname(process.execPath), place));
  const npm = [npm_execpath?.endsWith("npm-cli.js") ? npm_execpath : undefined, ...places].find(
    (place) => place && existsSync(place),
  );
  if (!npm)
    throw new Failure(
      "npm was not found beside Node: install npm, or run npm start instead of node scripts/start.mjs.",
    );
  return npm;
}
