// One program by itself: `node scripts/run.mjs <program> [arguments]`; package.json gives each a name.
import "./launcher/node-version.mjs";

const { runProgram } = await import("./launcher/programs.mjs");
const [name = "", ...args] = process.argv.slice(2);
await runProgram(name, args);
