// `npm run bench [-- webhook inbox …]`: runs the measurements one after the other. Figures go to standard output as
// `name value unit`, everything else to standard error.
import "../scripts/launcher/node-version.mjs";

const { runBenches } = await import("./rig/run-benches.mjs");
await runBenches(process.argv.slice(2));
