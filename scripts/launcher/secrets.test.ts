import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseFirstAdmin, forgetAdminPassword, loadSecrets } from "./secrets.mjs";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "mostrador-secrets-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe("the secrets", () => {
  it("are generated once and readable by their owner alone", () => {
    const first = loadSecrets(dataDir, {});
    expect(Buffer.from(first.ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32);
    expect(first.SANDBOX_CLIENT_ID).toMatch(/^[1-9]\d{15}$/);
    expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(loadSecrets(dataDir, {})).toEqual(first);
  });

  it("come from the environment where it has them, and are then not written down", () => {
    expect(loadSecrets(dataDir, { ENCRYPTION_KEY: "given" }).ENCRYPTION_KEY).toBe("given");
    expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).not.toContain("given");
  });

  it("are never replaced when their file is broken", () => {
    writeFileSync(join(dataDir, "secrets.json"), '{"ENCRYPTION_KEY": "abc');
    expect(() => loadSecrets(dataDir, {})).toThrow("restore it from a backup");
  });
});

describe("the first admin's password", () => {
  it("stays the same until it was shown, then it is forgotten", () => {
    const first = chooseFirstAdmin(dataDir, {});
    expect(first.origin).toBe("generated");
    expect(first.password).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(chooseFirstAdmin(dataDir, {})).toEqual({ ...first, origin: "unseen" });

    forgetAdminPassword(dataDir);
    expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).not.toContain(first.password);
    expect(chooseFirstAdmin(dataDir, {})).toMatchObject({ email: first.email, origin: "generated" });
  });

  it("is the person's own when given, and never written down", () => {
    const admin = chooseFirstAdmin(dataDir, { ADMIN_EMAIL: "ana@shop.example", ADMIN_PASSWORD: "a long secret" });
    expect(admin).toEqual({ email: "ana@shop.example", password: "a long secret", origin: "environment" });
    expect(() => statSync(join(dataDir, "secrets.json"))).toThrow();
  });
});
