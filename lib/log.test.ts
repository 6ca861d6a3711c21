import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { factsOf, messageOf, scrub } from "./log";

describe("scrub", () => {
  it.each([
    "+54 9 11 4444-5555",
    "11 4444-5555",
    "11-4444-5555",
    "11.4444.5555",
    "54 9 11 4444 5555",
    "(011) 4444-5555",
    "(11) 98877-1034",
    "(11)988771034",
    "0351 15-512-3456",
    "4444-5555",
    "98877-1034",
    "5491144445555",
    "5511988771034",
    "tel: 1144445555",
    "WhatsApp 1144445555",
    "llamame al 1144445555",
    "https://wa.me/1144445555",
    "ana@correo.example",
    "APP_USR-1234-5678",
    "Bearer abc.def",
  ])("hides %s, alone, in a sentence and after a line break", (secret) => {
    const said = secret.replace(/^\D*?(?=[\d(+])|^Bearer /, "");
    for (const message of [secret, `hola ${secret}, gracias`, `hola\n${secret}`]) {
      const line = scrub(JSON.stringify({ message }));
      expect(line).toContain("•••");
      expect(line).not.toContain(said);
      expect(() => JSON.parse(line)).not.toThrow();
    }
  });

  it.each([
    { job: 5491144445555, question: 13580012345, time: 1764000000000 },
    { time: "2026-11-24T07:32:24.123Z", at: "2026-11-24 07:32:24.123456+00" },
    { id: "12345678-1234-4123-8123-123456789012", other: "550e8400-e29b-41d4-a716-446655440000" },
    { resource: "/questions/13580012345", item: "MLA1234567890", order: "2000004471829113" },
    { message: "question 13580012345 of store 987654321 not read, attempt 3 of 12" },
    { stack: "Error: x\n    at read (file:///srv/lib/jobs/run-jobs.ts:1234:5678)" },
    { address: "127.0.0.1:54999", ms: 1234.5678, agent: "Chrome/128.0.6613.138", seconds: 12.3456 },
    { worker: "12345-k3j2h1", price: "$ 1.250.000", date: "24-11-2026" },
  ])("leaves %j as it is", (facts) => {
    expect(scrub(JSON.stringify(facts))).toBe(JSON.stringify(facts));
  });

  it("is quick on a long line of digits", () => {
    const line = "1 ".repeat(20_000) + "1".repeat(20_000);
    const started = performance.now();
    scrub(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const refused = (message: string, code: string) => Object.assign(new Error(message), { code });

describe("messageOf", () => {
  it("says why a query failed and not with what", () => {
    const error = new DrizzleQueryError(
      "insert into messages values ($1)",
      ["Hola,\nmi clave es perro-azul"],
      refused("canceling statement due to statement timeout", "57014"),
    );
    expect(messageOf(error)).toBe(
      "canceling statement due to statement timeout (Failed query: insert into messages values ($1))",
    );
    const facts = JSON.stringify(factsOf(error));
    expect(facts).not.toContain("perro-azul");
    expect(facts).toContain("log.test.ts");
  });

  it.each([
    [refused('invalid input syntax for type uuid: "perro "azul""', "22P02"), 'invalid input syntax for type uuid: "…"'],
    [refused('null value in column "body"', "23502"), 'null value in column "body"'],
    [new Error("no such job: x"), "no such job: x"],
    ["text", "text"],
  ])("%s becomes %s", (error, message) => {
    expect(messageOf(error)).toBe(message);
  });

  it("does not repeat what was not JSON", () => {
    try {
      JSON.parse("perro azul");
    } catch (error) {
      expect(messageOf(error)).not.toContain("perro");
    }
    expect.assertions(1);
  });
});
