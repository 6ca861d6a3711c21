import { constants, setPriority } from "node:os";
import { pool } from "@/db/client";
import { startWorker } from "@/lib/jobs/worker";
import { log } from "@/lib/log";

// A notification has to be answered within 500 ms and a page before a person tires of waiting: on a machine that web and
// worker share, web goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

// When the database cuts a connection in the middle of a transaction, the driver (postgres.js 3.4.9) writes to a socket
// that is gone and throws where nobody can catch it. The transaction itself is rejected and its job is tried again.
process.on("uncaughtException", (error) => {
  const isCutConnection = error instanceof TypeError && /node_modules[\\/]postgres[\\/]/.test(error.stack ?? "");
  log[isCutConnection ? "warn" : "error"](
    { err: error },
    isCutConnection ? "a connection was cut" : "the worker broke",
  );
  if (!isCutConnection) process.exit(1);
});

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
