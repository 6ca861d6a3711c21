import { describe, expect, it } from "vitest";
import { environmentFor, ROOT, readSettings, sandboxEnvironmentFor } from "./settings.mjs";

const secrets = {
  NEXTAUTH_SECRET: "session",
  ENCRYPTION_KEY: "seal",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "actions",
  SANDBOX_CLIENT_ID: "1234567890123456",
  SANDBOX_CLIENT_SECRET: "sandbox secret",
};
const chosen = { port: 3001, sandboxPort: 4011, databaseUrl: "postgres://here/mostrador", secrets };

describe("reading the settings", () => {
  it("has a default for everything", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ dataDir: `${ROOT}.data`, distDir: ".next", port: undefined, usesSandbox: true });
  });

  it("takes an empty value for none", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", MELI_CLIENT_ID: " " }).usesSandbox).toBe(true);
  });

  it.each([
    [{ PORT: "abc" }, "PORT must be a port"],
    [{ PORT: "70000" }, "PORT must be a port"],
    [{ SANDBOX_PORT: "4010.5" }, "SANDBOX_PORT must be a port"],
    [{ APP_URL: "mostrador.example.com" }, "APP_URL must be an address"],
    [{ APP_URL: "ftp://mostrador.example.com" }, "APP_URL must be an address"],
    [{ DATABASE_URL: "mysql://host/db" }, "DATABASE_URL must begin with postgres://"],
    [{ DATABASE_URL: "postgres://host/db", ENCRYPTION_KEY: "k" }, "NEXTAUTH_SECRET must be set"],
    [{ DATABASE_URL: "postgres://host/db", NEXTAUTH_SECRET: "s" }, "ENCRYPTION_KEY must be set"],
    [{ MELI_CLIENT_ID: "1" }, "belong together"],
    [{ MELI_CLIENT_SECRET: "s" }, "belong together"],
  ])("refuses %j in one line", (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });
});

describe("the environment of the programs", () => {
  it("points at the local sandbox without marketplace credentials", () => {
    expect(environmentFor(readSettings({ MELI_API_URL: "https://elsewhere.example" }), chosen)).toMatchObject({
      APP_URL: "http://localhost:3001",
      NEXTAUTH_URL: "http://localhost:3001",
      DATABASE_URL: "postgres://here/mostrador",
      MELI_CLIENT_ID: "1234567890123456",
      MELI_API_URL: "http://localhost:4011",
      MELI_AUTH_URL: "http://localhost:4011",
      MELI_APP_REDIRECT: "http://localhost:3001/api/integrations/mercado-libre/callback",
    });
  });

  it("leaves the marketplace alone with credentials", () => {
    const settings = readSettings({ MELI_CLIENT_ID: "7", MELI_CLIENT_SECRET: "s", APP_URL: "https://a.example/" });
    const environment = environmentFor(settings, chosen);
    expect(environment).toMatchObject({ MELI_CLIENT_ID: "7", APP_URL: "https://a.example" });
    expect(environment.MELI_API_URL).toBeUndefined();
  });

  it("gives the sandbox nothing but its own", () => {
    const environment = sandboxEnvironmentFor(
      readSettings({ MELI_WEBHOOK_SECRET: "hush", APP_URL: "https://a.example" }),
      chosen,
    );
    expect(environment).toMatchObject({
      SANDBOX_NOTIFICATIONS_URL: "http://127.0.0.1:3001/api/webhooks/mercado-libre/hush",
      SANDBOX_REDIRECT_URI: "https://a.example/api/integrations/mercado-libre/callback",
      SANDBOX_PUBLIC_URL: "http://a.example:4011",
    });
    expect(Object.keys(environment)).not.toContain("ENCRYPTION_KEY");
    expect(Object.keys(environment)).not.toContain("DATABASE_URL");
  });
});
