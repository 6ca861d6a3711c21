import "./launcher/node-version.mjs";

const { runTests } = await import("./launcher/test-run.mjs");
await runTests();
