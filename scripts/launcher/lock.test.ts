import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findHolder, takeLock } from "./lock.mjs";
import { birthOf } from "./processes.mjs";

let folder = "";
const lockFile = () => join(folder, "lock");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mostrador-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the lock", () => {
  it("says who holds it, and where that runs", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const pid = other.pid ?? 0;
    writeFileSync(
      lockFile(),
      JSON.stringify({ pid, birth: birthOf(pid), program: "npm start", url: "http://localhost:3000" }),
    );
    expect(await takeLock(lockFile(), "npm start")).toMatchObject({ holder: { pid, url: "http://localhost:3000" } });
    other.kill("SIGKILL");
  });

  it("is taken from the dead, with what they left behind", async () => {
    const children = [{ name: "web", pid: 1, birth: "x" }];
    writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 22 + 1, birth: "1", program: "npm start", children }));
    expect(await takeLock(lockFile(), "npm start")).toMatchObject({ previous: { children } });
    expect(findHolder(lockFile())?.pid).toBe(process.pid);
  });

  it("is taken from a process whose number another one has by now", async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, birth: "long ago", program: "npm start" }));
    expect(await takeLock(lockFile(), "npm start")).toHaveProperty("release");
  });

  it("is taken when its file is broken", async () => {
    writeFileSync(lockFile(), "");
    expect(await takeLock(lockFile(), "npm start")).toHaveProperty("release");
  });

  it("is gone after its release", async () => {
    const lock = await takeLock(lockFile(), "npm start");
    if ("release" in lock) lock.release();
    expect(existsSync(lockFile())).toBe(false);
  });
});
