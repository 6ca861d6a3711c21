import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { startDatabase } from "@/scripts/launcher/database.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server for this run and the migrated database that every test file gets a copy of. */
    testDatabase: { server: string; template: string };
  }
}

/** One throw-away Postgres per run, or the one of TEST_DATABASE_URL, with the migrations applied once. */
export default async function setUpDatabase(project: TestProject) {
  const server = await findServer();
  const template = `mostrador_test_${process.pid}`;
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  await onServer(server.url, (sql) => sql.unsafe(`create database ${template}`));
  await migrate(url.href);
  project.provide("testDatabase", { server: server.url, template });

  return async () => {
    await onServer(server.url, (sql) => dropCopies(sql, template));
    await server.stop();
  };
}

async function findServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  const dataDir = await mkdtemp(join(tmpdir(), "mostrador-test-"));
  const { url, stop } = await startDatabase({ dataDir, fsync: false });
  return {
    url,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function dropCopies(sql: postgres.Sql, template: string) {
  const copies = await sql<
    { datname: string }[]
  >`select datname from pg_database where starts_with(datname, ${template})`;
  for (const { datname } of copies) await sql.unsafe(`drop database if exists ${datname} with (force)`);
}

async function onServer(url: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
