import { relative } from "node:path";

/**
 * @typedef {object} FirstAdmin
 * @property {string} email
 * @property {string} password
 * @property {boolean} isCreated by this start
 * @property {boolean} isShown the password was generated and nobody has seen it yet
 */

/**
 * The block that a person reads once everything runs.
 *
 * @param {{ url: string, sandboxUrl?: string, admin: FirstAdmin, logs: string }} running
 */
export function reportRunning({ url, sandboxUrl, admin, logs }) {
  const rows = [
    ["Mostrador", url],
    ["E-mail", admin.email],
    ["Password", passwordRow(admin)],
    ...(sandboxUrl ? [["Marketplace", `${sandboxUrl} (local sandbox: no MELI_CLIENT_ID is set)`]] : []),
    ["Logs", relative(process.cwd(), logs) || "."],
  ];
  console.log(
    `\n${rows.map(([name = "", value]) => `  ${name.padEnd(12)} ${value}`).join("\n")}\n\n  Ctrl-C stops everything.`,
  );
}

/** @param {FirstAdmin} admin */
function passwordRow({ email, password, isCreated, isShown }) {
  if (isShown) return `${password} (shown only this once)`;
  if (isCreated) return "as set in ADMIN_PASSWORD";
  return `as shown at the first start; a new one: npm run -s admin -- reset-password --email ${email}`;
}
