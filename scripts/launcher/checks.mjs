import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./children.mjs";
import { ROOT } from "./settings.mjs";

/**
 * Checks the types. Of the route types that builds leave behind it takes those of one build, for another may be older than the
 * sources and speak of pages that are gone.
 *
 * @param {string} distDir
 */
export async function checkTypes(distDir) {
  mkdirSync(join(ROOT, distDir), { recursive: true });
  const config = join(ROOT, distDir, "tsconfig.check.json");
  const include = ["../next-env.d.ts", "../**/*.ts", "../**/*.tsx", "./types/**/*.ts"];
  writeFileSync(
    config,
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: { incremental: false },
      include,
      exclude: ["../node_modules"],
    }),
  );
  if (!existsSync(join(ROOT, "next-env.d.ts"))) {
    const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
    await runNode([next, "typegen"], { env: { ...process.env, NEXT_DIST_DIR: distDir }, cwd: ROOT });
  }
  return runNode([join(ROOT, "node_modules", "typescript", "bin", "tsc"), "--noEmit", "-p", config], {
    env: process.env,
    cwd: ROOT,
  });
}

/** Checks format and lint rules of everything that git does not ignore. */
export function checkLint() {
  return runNode([join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome"), "check"], {
    env: process.env,
    cwd: ROOT,
  });
}

/**
 * Both checks; prints what they complain about.
 *
 * @returns {Promise<number>} exit code
 */
export async function runChecks() {
  const results = await Promise.all([checkTypes(".next-test"), checkLint()]);
  for (const { code, output } of results) if (code !== 0) process.stdout.write(output);
  return results.every(({ code }) => code === 0) ? 0 : 1;
}
