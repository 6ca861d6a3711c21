import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["app", "components", "lib", "db", "sandbox", "public", "scripts"];
// Of the root only what a build reads: notes and logs that lie there must not cause one.
const ROOT_FILES = /^(.*\.tsx?|.*\.config\.(mjs|js|cjs)|package\.json|package-lock\.json|tsconfig\.json)$/;
const NOT_BUILT = /\.test\.(tsx?|mjs)$|^(vitest|playwright|drizzle)\.config\.ts$|^next-env\.d\.ts$|^db\/testing\//;

/**
 * One word for everything a build is made from: equal words, equal builds.
 *
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of listSources(root)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @returns {string[]} paths relative to the root, sorted
 */
export function listSources(root) {
  const top = readdirSync(root, { withFileTypes: true });
  const files = top.filter((entry) => entry.isFile() && ROOT_FILES.test(entry.name)).map((entry) => entry.name);
  const folders = top.filter((entry) => entry.isDirectory() && FOLDERS.includes(entry.name));
  return [...files, ...folders.flatMap((folder) => listFolder(root, folder.name))]
    .filter((path) => !NOT_BUILT.test(path))
    .sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFolder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFolder(root, path);
    return entry.isFile() ? [path] : [];
  });
}
