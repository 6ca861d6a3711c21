// A registry that lacks the packages of other platforms makes npm leave them out of the lock file; `npm ci` then refuses that
// very lock. This adds an entry for each, so that a lock made anywhere installs everywhere. Run it after each change of the lock.
import { readFileSync, writeFileSync } from "node:fs";
import { stubMissing } from "./launcher/lockfile.mjs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = stubMissing(lock.packages);
if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added.length} stubs added`);
