import { describe, expect, it } from "vitest";
import { installEnvironment, missingPackages } from "./dependencies.mjs";

describe("what is not installed", () => {
  const here = { platform: "linux", arch: "x64" };

  it("is what is absent or has another version", () => {
    const wanted = {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0" },
      "node_modules/c": { version: "1.0.0" },
    };
    const installed = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } };
    expect(missingPackages(wanted, installed, here)).toEqual(["node_modules/b", "node_modules/c"]);
  });

  it("is not what belongs to another platform", () => {
    const wanted = {
      "node_modules/mac": { version: "1.0.0", os: ["darwin"] },
      "node_modules/arm": { version: "1.0.0", os: ["linux"], cpu: ["arm64"] },
      "node_modules/not-linux": { version: "1.0.0", os: ["!linux"] },
      "node_modules/musl": { version: "1.0.0", os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      "node_modules/ours": { version: "1.0.0", os: ["linux"], cpu: ["x64"] },
      "node_modules/not-windows": { version: "1.0.0", os: ["!win32"] },
    };
    expect(missingPackages(wanted, {}, here)).toEqual(["node_modules/ours", "node_modules/not-windows"]);
  });
});

describe("npm's environment", () => {
  it("loses what would leave packages out and keeps the way to the registry", () => {
    const environment = {
      PATH: "/bin",
      NODE_ENV: "production",
      npm_config_omit: "dev",
      NPM_CONFIG_PRODUCTION: "true",
      "npm_config_dry-run": "true",
      npm_config_registry: "https://npm.example",
      npm_config_cache: "/cache",
    };
    expect(installEnvironment(environment)).toEqual({
      PATH: "/bin",
      npm_config_registry: "https://npm.example",
      npm_config_cache: "/cache",
    });
  });
});
