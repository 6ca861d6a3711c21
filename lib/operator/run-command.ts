import "server-only";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Role, roles } from "@/db/vocabulary";
import { rebuildAnalytics } from "@/lib/analytics/rebuild-analytics";
import { passwordCharactersMin } from "@/lib/auth/password";
import { Email, Line } from "@/lib/team/input";
import { beginBackfills } from "./begin-backfills";
import { createOrganization } from "./create-organization";
import { createUser } from "./create-user";
import { findOrganization } from "./find-organization";
import { help } from "./help";
import { listOrganizations } from "./list-organizations";
import { listStrayNotifications, strayStates } from "./list-stray-notifications";
import { renameOrganization } from "./rename-organization";
import { rotateKey } from "./rotate-key";
import { setPassword } from "./set-password";

/** Where a command reads a password from and where it writes to, one line at a time. */
export type Terminal = {
  readInput: () => Promise<string>;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/** What the person typed cannot be understood; the message says which part. */
class UsageError extends Error {}

type Options = { [name: string]: string | undefined };
type Command = {
  required: string[];
  optional?: string[];
  run: (options: Options, terminal: Terminal) => Promise<number>;
};

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

const COMMANDS: Record<string, Command> = {
  "create-organization": {
    required: ["name", "admin-email", "admin-password"],
    optional: ["admin-name"],
    run: runCreateOrganization,
  },
  "rename-organization": { required: ["organization", "name"], run: runRenameOrganization },
  "list-organizations": { required: [], run: runListOrganizations },
  "create-user": {
    required: ["organization", "email", "password", "role"],
    optional: ["name"],
    run: runCreateUser,
  },
  "reset-password": { required: ["email", "password"], run: runResetPassword },
  "rotate-key": { required: [], run: runRotateKey },
  "rebuild-analytics": { required: ["organization"], run: runRebuildAnalytics },
  "begin-backfill": { required: ["organization"], run: runBeginBackfill },
  notifications: { required: [], optional: ["state", "limit"], run: runNotifications },
};

/**
 * Runs one command of the operator's command line. Resolves to the exit code: 0 done, 1 refused (the reason is said),
 * 2 not understood (the usage is said). Faults of the database are thrown.
 */
export async function runCommand(args: string[], terminal: Terminal): Promise<number> {
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) {
    terminal.print(help);
    return DONE;
  }
  try {
    const command = COMMANDS[name];
    if (!command) throw new UsageError(`There is no command "${name}".`);
    return await command.run(readOptions(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message} See: npm run -s admin -- help`);
    return MISUSED;
  }
}

function readOptions({ required, optional = [] }: Command, args: string[]): Options {
  const options = Object.fromEntries([...required, ...optional].map((name) => [name, { type: "string" } as const]));
  const values = parse(args, options);
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new UsageError(`Missing: ${missing.map((name) => `--${name}`).join(", ")}.`);
  return values;
}

function parse(args: string[], options: { [name: string]: { type: "string" } }): Options {
  try {
    return parseArgs({ args: joinDash(args), options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split(". ")[0]}.` : String(error));
  }
}

/** "--password -" as "--password=-": parseArgs takes a value that begins with a dash for an option that was forgotten. */
const joinDash = (args: string[]): string[] =>
  args.flatMap((arg, position) => {
    if (arg === "-" && args[position - 1]?.startsWith("--")) return [];
    return args[position + 1] === "-" && arg.startsWith("--") ? [`${arg}=-`] : [arg];
  });

async function runCreateOrganization(options: Options, terminal: Terminal): Promise<number> {
  const adminEmail = readEmail(options, "admin-email");
  const created = await createOrganization({
    name: readName(options, "name"),
    adminEmail,
    adminPassword: await readPassword(options, "admin-password", terminal),
    adminName: options["admin-name"] === undefined ? nameFrom(adminEmail) : readName(options, "admin-name"),
  });
  if (!created.ok) return refuse(created.reason, terminal);
  terminal.print(`Organization ${created.value.organizationId} created. ${adminEmail} is its admin.`);
  return DONE;
}

async function runRenameOrganization(options: Options, terminal: Terminal): Promise<number> {
  const name = readName(options, "name");
  const organization = await findOrganization(options.organization ?? "");
  if (!organization.ok) return refuse(organization.reason, terminal);
  await renameOrganization({ organizationId: organization.value.id, name });
  terminal.print(`Organization ${organization.value.id} is now called ${name}.`);
  return DONE;
}

async function runListOrganizations(_options: Options, terminal: Terminal): Promise<number> {
  for (const { id, name, people, createdAt } of await listOrganizations())
    terminal.print([id, createdAt.toISOString().slice(0, 10), `${people} active`, name].join("  "));
  return DONE;
}

async function runCreateUser(options: Options, terminal: Terminal): Promise<number> {
  const email = readEmail(options, "email");
  const role = readRole(options);
  const name = options.name === undefined ? nameFrom(email) : readName(options, "name");
  const password = await readPassword(options, "password", terminal);
  const organization = await findOrganization(options.organization ?? "");
  if (!organization.ok) return refuse(organization.reason, terminal);
  const created = await createUser({ organizationId: organization.value.id, email, password, role, name });
  if (!created.ok) return refuse(created.reason, terminal);
  terminal.print(`${email} joined ${organization.value.name} as ${role}.`);
  return DONE;
}

async function runResetPassword(options: Options, terminal: Terminal): Promise<number> {
  const email = readEmail(options, "email");
  const done = await setPassword({ email, password: await readPassword(options, "password", terminal) });
  if (!done.ok) return refuse(done.reason, terminal);
  terminal.print(`The password of ${email} was changed and their sessions have ended.`);
  if (done.value.isDisabled) terminal.print("The account is disabled: an admin must enable it in Ajustes, Equipo.");
  return DONE;
}

async function runRotateKey(_options: Options, terminal: Terminal): Promise<number> {
  const { keyId, resealed, unopened, leads } = await rotateKey();
  terminal.print(`Sealed again with key ${keyId}: ${resealed}.`);
  if (leads.resealed > 0) terminal.print(`Contacts of leads sealed again: ${leads.resealed}.`);
  if (leads.unopened > 0)
    terminal.complain(`Contacts of leads that no key of ENCRYPTION_KEY opens: ${leads.unopened}. Add the key.`);
  for (const storeId of unopened)
    terminal.complain(`Store ${storeId}: no key of ENCRYPTION_KEY opens its tokens. Add the key, or connect it again.`);
  return unopened.length === 0 && leads.unopened === 0 ? DONE : REFUSED;
}

async function runRebuildAnalytics(options: Options, terminal: Terminal): Promise<number> {
  const organization = await findOrganization(options.organization ?? "");
  if (!organization.ok) return refuse(organization.reason, terminal);
  const { orders, conversations } = await rebuildAnalytics({ organizationId: organization.value.id });
  terminal.print(
    `The numbers of ${organization.value.name} were made again: ${orders} orders, ${conversations} conversations.`,
  );
  return DONE;
}

async function runBeginBackfill(options: Options, terminal: Terminal): Promise<number> {
  const organization = await findOrganization(options.organization ?? "");
  if (!organization.ok) return refuse(organization.reason, terminal);
  const begun = await beginBackfills({ organizationId: organization.value.id });
  if (begun.length === 0) return refuse("no-store", terminal);
  for (const { id, nickname } of begun) terminal.print(`A worker reads the past of ${nickname} (${id}).`);
  return DONE;
}

async function runNotifications(options: Options, terminal: Terminal): Promise<number> {
  const state = options.state === undefined ? null : readStrayState(options.state);
  const limit = options.limit === undefined ? NOTIFICATIONS_SHOWN : readLimit(options.limit);
  for (const found of await listStrayNotifications({ state, limit })) {
    const { receivedAt, reason, channel, sellerId, topic, resource, id } = found;
    const seller = `seller ${sellerId ?? "unknown"}`;
    const what = [found.state, reason, channel, seller, topic, resource, id].filter((word) => word !== null);
    terminal.print([receivedAt.toISOString(), ...what].map(printable).join("  "));
  }
  return DONE;
}

const NOTIFICATIONS_SHOWN = 50;

/** Anybody may post a notification: what it says must not steer the terminal. */
const printable = (word: string): string => word.replaceAll(/\p{C}/gu, "\u{fffd}");

const REFUSALS = {
  "email-taken": "This e-mail has an account already.",
  "person-unknown": "Nobody has this e-mail.",
  "password-too-short": `The password needs at least ${passwordCharactersMin} characters.`,
  "password-too-long": "The password is too long.",
  "password-common": "This password is one of the first that anybody would try.",
  "organization-unknown": "There is no organization with this id or name. See: npm run -s admin -- list-organizations",
  "organization-ambiguous":
    "Several organizations have this name: give the id. See: npm run -s admin -- list-organizations",
  "no-store": "This organization has no connected store.",
} as const;

function refuse(reason: keyof typeof REFUSALS, { complain }: Terminal): number {
  complain(REFUSALS[reason]);
  return REFUSED;
}

const readEmail = (options: Options, name: string) =>
  read(Email, options[name], `--${name} must be an e-mail address.`);
const readName = (options: Options, name: string) =>
  read(Line, options[name], `--${name} must have 1 to 80 characters.`);
const readRole = ({ role }: Options): Role => read(z.enum(roles), role, `--role must be one of: ${roles.join(", ")}.`);
const readStrayState = (word: string) =>
  read(z.enum(strayStates), word, `--state must be one of: ${strayStates.join(", ")}.`);
const readLimit = (word: string): number =>
  read(z.coerce.number().int().min(1).max(1000), word, "--limit must be a number from 1 to 1000.");

/** From the input when it is "-", so that it stays out of the shell's history and out of the list of processes. */
async function readPassword(options: Options, name: string, { readInput }: Terminal): Promise<string> {
  const given = options[name] ?? "";
  return given === "-" ? (await readInput()).replace(/\r?\n$/, "") : given;
}

function read<T>(schema: z.ZodType<T>, value: string | undefined, complaint: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new UsageError(complaint);
  return parsed.data;
}

/** What somebody is called until they say otherwise: "ana.lopez@…" is "ana.lopez". */
const nameFrom = (email: string) => email.split("@")[0] ?? email;
