import { text } from "node:stream/consumers";
import { pool } from "@/db/client";
import { runCommand } from "@/lib/operator/run-command";

// The operator's command line: `npm run -s admin -- help`. The launcher provides the configuration.
try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    readInput: () => text(process.stdin),
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
  await pool().end();
} catch (error) {
  console.error(error instanceof Error ? error.message.split("\nparams:")[0] : error);
  process.exit(1);
}
