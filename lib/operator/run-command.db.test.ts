import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { asOwner } from "@/db/owner";
import { backfills, events, memberships, notifications } from "@/db/schema";
import { aStore } from "@/db/testing/factories";
import { signIn } from "@/lib/auth/sign-in";
import { createFirstOrganization } from "./create-first-organization";
import { listOrganizations } from "./list-organizations";
import { runCommand } from "./run-command";

const PASSWORD = "correct-horse-battery";
let last = Date.now();
const anEmail = () => `operator-${++last}@example.com`;

/** Runs a command as a person would, and says what they see. */
async function run(args: string[], input = "") {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    readInput: async () => input,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

const createOrganization = (name: string, email: string) =>
  run(["create-organization", "--name", name, "--admin-email", email, "--admin-password", PASSWORD]);

describe("create-organization", () => {
  it("makes an organization whose admin may sign in", async () => {
    const email = anEmail();
    const { code, printed } = await createOrganization("Bazar Norte", email.toUpperCase());
    expect(code).toBe(0);
    const organizationId = printed.match(/[0-9a-f-]{36}/)?.[0] ?? "";
    expect(printed).toBe(`Organization ${organizationId} created. ${email} is its admin.`);
    expect((await signIn({ email, password: PASSWORD })).ok).toBe(true);

    const happened = await asOwner((tx) => tx.select().from(events).where(eq(events.organizationId, organizationId)));
    expect(happened).toMatchObject([{ kind: "person.joined", actorKind: "system", detail: { role: "admin" } }]);
    const listed = await run(["list-organizations"]);
    expect(listed.printed).toMatch(new RegExp(`^${organizationId}  \\d{4}-\\d\\d-\\d\\d  1 active  Bazar Norte$`, "m"));
  });

  it("refuses an e-mail that has an account, and makes nothing", async () => {
    const email = anEmail();
    await createOrganization("Una", email);
    expect(await createOrganization("Otra igual", email)).toMatchObject({
      code: 1,
      complained: "This e-mail has an account already.",
    });
    expect((await listOrganizations()).map(({ name }) => name)).not.toContain("Otra igual");
  });
});

describe("create-user", () => {
  it("makes an account in the organization of that name, with the password of the input", async () => {
    const name = `Tienda ${++last}`;
    await createOrganization(name, anEmail());
    const email = anEmail();
    const args = ["create-user", "--organization", name.toLowerCase(), "--email", email, "--role", "agent"];
    expect(await run([...args, "--password", "-"], `${PASSWORD}\n`)).toEqual({
      code: 0,
      printed: `${email} joined ${name} as agent.`,
      complained: "",
    });
    expect((await signIn({ email, password: PASSWORD })).ok).toBe(true);
  });

  it("says when the organization is unknown or its name is not enough", async () => {
    const name = `Repetida ${++last}`;
    await createOrganization(name, anEmail());
    await createOrganization(name, anEmail());
    const into = (organization: string) => {
      const who = ["--email", anEmail(), "--role", "agent", "--password", PASSWORD];
      return run(["create-user", "--organization", organization, ...who]);
    };
    expect(await into("Nadie")).toMatchObject({ code: 1, complained: expect.stringMatching("no organization") });
    expect(await into(name)).toMatchObject({ code: 1, complained: expect.stringMatching("Several organizations") });
  });
});

it("rename-organization gives another name", async () => {
  const name = `Antes ${++last}`;
  await createOrganization(name, anEmail());
  expect((await run(["rename-organization", "--organization", name, "--name", `Después ${last}`])).code).toBe(0);
  expect((await listOrganizations()).map((organization) => organization.name)).toContain(`Después ${last}`);
});

describe("reset-password", () => {
  it("sets the password", async () => {
    const email = anEmail();
    await createOrganization("Tienda", email);
    const { code } = await run(["reset-password", "--email", email, "--password=-"], "staple-lantern-harbor\r\n");
    expect(code).toBe(0);
    expect((await signIn({ email, password: PASSWORD })).ok).toBe(false);
    expect((await signIn({ email, password: "staple-lantern-harbor" })).ok).toBe(true);
  });

  it("says when nobody has the e-mail, and what is wrong with a password", async () => {
    const reset = (password: string) => run(["reset-password", "--email", anEmail(), "--password", password]);
    expect(await reset(PASSWORD)).toMatchObject({ code: 1, complained: "Nobody has this e-mail." });
    expect(await reset("short")).toMatchObject({ code: 1, complained: "The password needs at least 12 characters." });
  });

  it("mentions that a disabled person still may not sign in", async () => {
    const email = anEmail();
    const name = `Tienda ${++last}`;
    await createOrganization(name, email);
    const organization = (await listOrganizations()).find((one) => one.name === name);
    await asOwner((tx) =>
      tx
        .update(memberships)
        .set({ disabledAt: new Date() })
        .where(eq(memberships.organizationId, organization?.id ?? "")),
    );
    const { printed } = await run(["reset-password", "--email", email, "--password", PASSWORD]);
    expect(printed).toMatch("The account is disabled");
  });
});

describe("notifications", () => {
  const stray = (change: Partial<typeof notifications.$inferInsert>) => ({
    channel: "mercado-libre" as const,
    body: "what a buyer wrote",
    receivedAt: new Date("2026-11-20T12:00:00Z"),
    sellerId: "204718839",
    state: "parked" as const,
    ...change,
  });

  it("lists what belongs to no store, the latest first, without its body", async () => {
    await database()
      .insert(notifications)
      .values([
        stray({ topic: "questions", resource: "/questions/1" }),
        stray({ state: "ignored", reason: "not-json", sellerId: null, receivedAt: new Date("2026-11-20T13:00:00Z") }),
        stray({ topic: "items", resource: "\u001b[2J/items/1", receivedAt: new Date("2026-11-20T11:00:00Z") }),
      ]);
    await createOrganization("Con tienda", anEmail());
    const organizationId = (await listOrganizations()).at(-1)?.id ?? "";
    const { id: storeId } = await aStore(database(), organizationId);
    await asOwner((tx) =>
      tx.insert(notifications).values(stray({ organizationId, storeId, resource: "/questions/2" })),
    );

    const { code, printed } = await run(["notifications"]);
    expect(code).toBe(0);
    const id = "  [0-9a-f-]{36}";
    expect(printed.split("\n")).toEqual([
      expect.stringMatching(`^2026-11-20T13:00:00.000Z  ignored  not-json  mercado-libre  seller unknown${id}$`),
      expect.stringMatching(
        `^2026-11-20T12:00:00.000Z  parked  mercado-libre  seller 204718839  questions  /questions/1${id}$`,
      ),
      expect.stringContaining("items  \u{fffd}[2J/items/1"),
    ]);
    expect((await run(["notifications", "--state", "ignored"])).printed.split("\n")).toHaveLength(1);
    expect((await run(["notifications", "--limit", "2"])).printed.split("\n")).toHaveLength(2);
  });
});

describe("what cannot be understood ends with 2 and says which part", () => {
  it.each([
    [["make-coffee"], 'There is no command "make-coffee".'],
    [["create-user", "--email", "a@example.com"], "Missing: --organization, --password, --role."],
    [["reset-password", "--email", "nobody", "--password", PASSWORD], "--email must be an e-mail address."],
    [
      ["create-user", "--organization", "x", "--email", "a@example.com", "--password", PASSWORD, "--role", "boss"],
      "--role must be one of: admin, manager, agent.",
    ],
    [["notifications", "--state", "applied"], "--state must be one of: parked, ignored."],
    [["notifications", "--limit", "many"], "--limit must be a number from 1 to 1000."],
    [["rotate-key", "--force"], "Unknown option '--force'."],
    [["list-organizations", "all"], "Unexpected argument 'all'."],
    [
      ["create-organization", "--name", " ", "--admin-email", "a@example.com", "--admin-password", PASSWORD],
      "--name must have 1 to 80 characters.",
    ],
  ])("%j", async (args, complaint) => {
    const { code, complained, printed } = await run(args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toBe(`${complaint} See: npm run -s admin -- help`);
  });
});

it.each([[[]], [["help"]], [["--help"]]])("%j explains every command", async (args) => {
  const { code, printed } = await run(args);
  expect(code).toBe(0);
  for (const command of [
    "create-organization",
    "create-user",
    "reset-password",
    "rotate-key",
    "list-organizations",
    "notifications",
  ])
    expect(printed).toContain(command);
  expect(printed).toContain("ENCRYPTION_KEY=<new>,<old>");
});

it("a database that has an organization gets no first one", async () => {
  await createOrganization("Tienda", anEmail());
  const before = (await listOrganizations()).length;
  expect(await createFirstOrganization({ email: anEmail(), password: PASSWORD })).toEqual({ ok: true, value: null });
  expect(await listOrganizations()).toHaveLength(before);
});

describe("the numbers", () => {
  it("are made again, and a store's past is begun once", async () => {
    const name = `Números ${++last}`;
    const { printed } = await createOrganization(name, anEmail());
    const organizationId = printed.match(/[0-9a-f-]{36}/)?.[0] ?? "";
    expect(await run(["begin-backfill", "--organization", name])).toMatchObject({
      code: 1,
      complained: "This organization has no connected store.",
    });
    const store = await aStore(database(), organizationId);
    for (let time = 0; time < 2; time++) {
      const begun = await run(["begin-backfill", "--organization", name]);
      expect(begun).toMatchObject({ code: 0, printed: expect.stringMatching(store.id) });
    }
    const count = await inOrganization(organizationId, (tx) => tx.$count(backfills, eq(backfills.storeId, store.id)));
    expect(count).toBe(1);
    expect(await run(["rebuild-analytics", "--organization", organizationId])).toMatchObject({
      code: 0,
      printed: `The numbers of ${name} were made again: 0 orders, 0 conversations.`,
    });
    expect(await run(["rebuild-analytics", "--organization", "Nadie"])).toMatchObject({ code: 1 });
  });
});
