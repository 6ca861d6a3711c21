/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * Adds what the lock file lacks of its packages' optional dependencies: version and platform, which is all that npm needs to
 * know that they do not belong on this machine. Returns the paths that were added.
 *
 * @param {Record<string, LockedPackage>} packages changed in place
 * @returns {string[]}
 */
export function stubMissing(packages) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      if (!/^\d/.test(version) || findPackage(packages, path, name)?.version === version) return [];
      const place = packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      packages[place] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
      return [place];
    }),
  );
}

/**
 * The platform that a package's name speaks of, in npm's words: `swc-linux-x64-musl`, `oxide-win32-arm64-msvc`.
 *
 * @param {string} name
 * @returns {Pick<LockedPackage, "os" | "cpu" | "libc">}
 */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const os = words.filter((word) => SYSTEMS.has(word)).map((word) => (word === "windows" ? "win32" : word));
  const cpu = words.filter((word) => PROCESSORS.has(word));
  const libc = words.flatMap((word) =>
    word === "musl" ? ["musl"] : word.startsWith("gnu") && cpu[0] !== "arm" ? ["glibc"] : [],
  );
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}) };
}

const SYSTEMS = new Set([
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "windows",
]);
const PROCESSORS = new Set([
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
]);

/**
 * Node's way of looking for a package: beside the one that asks, then in each folder above.
 *
 * @param {Record<string, LockedPackage>} packages
 * @param {string} from
 * @param {string} name
 * @returns {LockedPackage | undefined}
 */
function findPackage(packages, from, name) {
  const found = packages[`${from ? `${from}/` : ""}node_modules/${name}`];
  if (found || from === "") return found;
  return findPackage(packages, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}
