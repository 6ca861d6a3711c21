import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDatabase } from "./database.mjs";
import { isAlive, waitUntil } from "./processes.mjs";

let dataDir = "";
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "mostrador-database-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const ask = async (url: string, query: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(query);
  } finally {
    await sql.end();
  }
};

describe("the embedded database", () => {
  it("keeps its rows from one start to the next and speaks UTF-8 in any environment", async () => {
    const first = await startDatabase({ dataDir, fsync: false });
    await ask(first.url, "create table kept as select 'ñandú 👩‍🚀' as word");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startDatabase({ dataDir, fsync: false });
    expect(await ask(second.url, "select word, current_setting('server_encoding') as encoding from kept")).toEqual([
      { word: "ñandú 👩‍🚀", encoding: "UTF8" },
    ]);
    await second.stop();
  });

  it("recovers when it is killed, on the port that others know", async () => {
    const killed = await startDatabase({ dataDir, fsync: false });
    process.kill(killed.pid, "SIGKILL");
    await killed.ended;
    const database = await startDatabase({ dataDir, fsync: false, port: killed.port });
    expect(database.url).toBe(killed.url);
    await ask(database.url, "select 1");
    await database.stop();
  });

  it("ends when the process that started it is killed", async () => {
    const module = new URL("./database.mjs", import.meta.url).href;
    const script = `const { startDatabase } = await import(${JSON.stringify(module)});
      const { pid } = await startDatabase({ dataDir: ${JSON.stringify(dataDir)}, fsync: false });
      console.log(pid); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ["--input-type=module", "-e", script]);
    const pid = await new Promise<number>((resolve) => owner.stdout.once("data", (line) => resolve(Number(line))));
    owner.kill("SIGKILL");
    expect(await waitUntil(() => !isAlive(pid), 10_000)).toBe(true);
  });

  it("refuses in one line when its directory is not a cluster it can read", async () => {
    const broken = mkdtempSync(join(tmpdir(), "mostrador-broken-"));
    const database = await startDatabase({ dataDir: broken, fsync: false });
    await database.stop();
    rmSync(join(broken, "postgres", "global"), { recursive: true });
    await expect(startDatabase({ dataDir: broken, fsync: false })).rejects.toThrow(
      "The embedded database did not start",
    );
    rmSync(broken, { recursive: true });
  });
});
