// The sandbox: a Mercado Libre of our own, for development, tests and first steps without an account.
//
// One process, one port (SANDBOX_PORT, 4010), loopback only, two faces:
//   the marketplace's API and authorization page   marketplace/, web/authorization.ts
//   a shop, the seller's side, faults, a log       web/      and the same for programs: control.ts (/__sandbox/...)
// What is remembered: records.ts and its neighbours order-, message-, claim-, lead-records.ts (shapes), state.ts (maps),
// groups.ts (look-ups), journal.ts and files.ts (disk; survive kill -9).
// What happens in the shop: trade/ (verbs: buying, shipping, messages, claims, returns, leads …), catalog/ (what is for
// sale and who is who), busy-hour.ts.
// What goes wrong on purpose: faults.ts. What the application is told: notifications.ts.
// It speaks HTTP to the product and shares no code with it. Settings: settings.ts.
import { startSandbox } from "./server";
import { settingsFrom } from "./settings";

try {
  const sandbox = await startSandbox(settingsFrom(process.env));
  console.log(`Sandbox ready at ${sandbox.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
