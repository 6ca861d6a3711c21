import { join } from "node:path";
import { programIn } from "./build.mjs";
import { runNode } from "./children.mjs";
import { findDatabase, startDatabase } from "./database.mjs";
import { Failure } from "./failure.mjs";
import { findHolder, takeLock } from "./lock.mjs";
import { waitUntil } from "./processes.mjs";
import { ROOT } from "./settings.mjs";

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Works with the database of DATABASE_URL, with the embedded one that runs already, or with the embedded one brought up to date
 * and kept for as long as the work takes.
 *
 * @template T
 * @param {import("./settings.mjs").Settings} settings
 * @param {(databaseUrl: string) => Environment} environmentWith what programs need, with that database
 * @param {(environment: Environment) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase({ databaseUrl, dataDir, distDir }, environmentWith, work) {
  if (databaseUrl) return work(environmentWith(databaseUrl));
  const lockFile = join(dataDir, "lock");
  // Whoever holds the lock starts the database, if it does not run yet.
  await waitUntil(() => !findHolder(lockFile) || Boolean(findDatabase(dataDir)), 180_000);
  const running = findHolder(lockFile) && findDatabase(dataDir);
  if (running) return work(environmentWith(running));

  const lock = await takeLock(lockFile, `npm run ${process.env.npm_lifecycle_event ?? process.argv[2]}`);
  if ("holder" in lock)
    throw new Failure(`${lock.holder.program} has just begun (process ${lock.holder.pid}): try again.`);
  const database = await startDatabase({ dataDir });
  try {
    const env = environmentWith(database.url);
    // The first admin is made by `npm start`, which shows the password.
    const { code, output } = await runNode([programIn(ROOT, distDir, "migrate")], {
      env: { ...env, ADMIN_EMAIL: "", ADMIN_PASSWORD: "" },
      cwd: ROOT,
    });
    if (code !== 0) throw new Failure(`The database could not be migrated: ${output.trim()}`);
    return await work(env);
  } finally {
    await database.stop();
    lock.release();
  }
}
