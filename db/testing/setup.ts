import postgres from "postgres";
import { inject } from "vitest";

// Runs before each test file: the file gets its own copy of the migrated database, so files cannot see each other's rows.
// The copy stays until the same worker slot makes its next one; nothing is pulled from under a connection that is closing.
const { server, template } = inject("testDatabase");
const name = `${template}_${process.env.VITEST_POOL_ID ?? process.pid}`;
const url = new URL(server);
url.pathname = `/${name}`;

const sql = postgres(server, { max: 1, onnotice: () => {} });
await sql.unsafe(`drop database if exists ${name} with (force)`);
await sql.unsafe(`create database ${name} template ${template}`);
await sql.end();
process.env.DATABASE_URL = url.href;
