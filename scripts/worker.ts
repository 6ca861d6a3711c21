import { pool } from "@/db/client";
import { startWorker } from "@/lib/jobs/worker";
import { log } from "@/lib/log";

const stop = await startWorker();
log.info("worker started");

let stopping = false;
async function shutDown() {
  if (stopping) return;
  stopping = true;
  await stop();
  await pool().end({ timeout: 2 });
  process.exit(0);
}
process.on("SIGTERM", () => void shutDown());
process.on("SIGINT", () => void shutDown());
