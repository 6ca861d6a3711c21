import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: at("./") },
      // The package throws outside React's server conditions.
      { find: /^server-only$/, replacement: at("./scripts/launcher/empty.mjs") },
    ],
  },
};

const exclude = [...configDefaults.exclude, "**/.next*/**", "**/.data*/**", "e2e/**"];

// Keys for tests only; a real start generates its own.
const env = {
  APP_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "a-secret-for-tests-only-0123456789",
  ENCRYPTION_KEY: "dGVzdHMtb25seS1rZXktMDEyMzQ1Njc4OWFiY2RlZiE=",
};

// The machine may be building at the same time. Projects do not inherit these.
const patience = { testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...patience,
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...exclude, "**/*.db.test.ts"],
          env,
        },
      },
      {
        ...shared,
        test: {
          ...patience,
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          env,
          globalSetup: "db/testing/global-setup.ts",
          setupFiles: "db/testing/setup.ts",
        },
      },
    ],
  },
});
