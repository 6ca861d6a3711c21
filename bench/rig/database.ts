import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { pool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { startDatabase } from "../../scripts/launcher/database.mjs";
import { loadSecrets } from "../../scripts/launcher/secrets.mjs";
import { say } from "./figures";

/**
 * Starts a migrated database of its own, with fsync, configures this process as the application's and takes it away again.
 * For benches of reads and verbs that need neither web nor worker.
 */
export async function withDatabase(
  work: (owner: postgres.Sql) => Promise<void>,
  more: Record<string, string> = {},
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "mostrador-bench-"));
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  const running = await startDatabase({ dataDir }).catch((error: unknown) => {
    removeData();
    throw error;
  });
  say(`database at ${running.url}`);
  const secrets = loadSecrets(dataDir, {});
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: running.url,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    ENCRYPTION_KEY: secrets.ENCRYPTION_KEY,
    ...more,
  });
  const owner = postgres(running.url, { max: 2, onnotice: () => {} });
  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= Promise.all([owner.end({ timeout: 1 }), pool().end({ timeout: 1 })])
      .then(() => running.stop())
      .finally(removeData);
    return ended;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void end().finally(() => process.exit(130)));
  }
  try {
    await migrate(running.url);
    await work(owner);
  } finally {
    await end();
  }
}
