import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

export type WorkerProgram = {
  /** A worker in a process of its own, with the environment that this one has now. It says a line once it works. */
  start(): ChildProcess & { stdout: NonNullable<ChildProcess["stdout"]> };
  /** Kills what is left with -9 and takes the program away. */
  remove(): void;
};

/** Builds the worker as it is shipped, for tests that kill real ones. */
export async function buildWorkerProgram(): Promise<WorkerProgram> {
  // Inside the checkout, so that the bundle finds the packages it leaves outside.
  const folder = mkdtempSync(join(process.cwd(), "node_modules", ".worker-"));
  const program = join(folder, "worker.mjs");
  await build({
    entryPoints: ["scripts/worker.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "server-only": "./scripts/launcher/empty.mjs" },
    logLevel: "error",
  });
  const workers = new Set<ChildProcess>();
  return {
    start() {
      const worker = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "ignore"], env: process.env });
      workers.add(worker);
      worker.once("exit", () => workers.delete(worker));
      return worker;
    },
    remove() {
      for (const worker of workers) worker.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
