import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { pool } from "@/db/client";
import { choosePort } from "../../scripts/launcher/ports.mjs";
import { loadSecrets } from "../../scripts/launcher/secrets.mjs";
import { startStack } from "../../scripts/launcher/stack.mjs";
import { say } from "./figures";

export type Stack = {
  /** The application, by the name that its cookies are for. */
  url: string;
  sandboxUrl: string;
  databaseUrl: string;
  dataDir: string;
  /** The database as its superuser, above row-level security: for seeding and for looking. */
  owner: postgres.Sql;
  admin: { email: string; password: string };
};

const ADMIN = { email: "admin@mostrador.example", password: "correct-horse-battery" };

/**
 * Starts the whole application as `npm start` does (production build, database with fsync), on ports and in a directory of its
 * own, lets the bench work, and takes everything away again, also after Ctrl-C. This process is then configured as the
 * application's own, so that its verbs and reads can be called from here.
 */
export async function withStack(work: (stack: Stack) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "mostrador-bench-"));
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  const port = await choosePort({ from: 3810, variable: "PORT" });
  const sandboxPort = await choosePort({ from: 4810, variable: "SANDBOX_PORT" });
  say(`starting at http://localhost:${port}`);
  const running = await startStack({
    dataDir,
    distDir: ".next",
    port,
    sandboxPort,
    env: {
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      SANDBOX_SEED: "none",
      // It would fetch what a bench asks in silence and tells about at its own pace.
      SWEEP_SECONDS: "3600",
    },
  }).catch((error: unknown) => {
    removeData();
    throw error;
  });
  const owner = postgres(running.databaseUrl, { max: 2, onnotice: () => {} });
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
    configureThisProcess({ dataDir, port, sandboxPort, databaseUrl: running.databaseUrl });
    await work({ ...running, dataDir, owner, admin: ADMIN });
  } finally {
    await end();
  }
}

function configureThisProcess(place: {
  dataDir: string;
  port: number;
  sandboxPort: number;
  databaseUrl: string;
}): void {
  const secrets = loadSecrets(place.dataDir, {});
  Object.assign(process.env, {
    NODE_ENV: "production",
    PORT: String(place.port),
    APP_URL: `http://localhost:${place.port}`,
    DATABASE_URL: place.databaseUrl,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    ENCRYPTION_KEY: secrets.ENCRYPTION_KEY,
    MELI_CLIENT_ID: secrets.SANDBOX_CLIENT_ID,
    MELI_CLIENT_SECRET: secrets.SANDBOX_CLIENT_SECRET,
    MELI_API_URL: `http://localhost:${place.sandboxPort}`,
    MELI_AUTH_URL: `http://localhost:${place.sandboxPort}`,
  });
}
