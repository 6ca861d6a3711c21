import { existsSync, readFileSync } from "node:fs";

const ASSIGNMENT =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([^\r\n]*?))[ \t]*(?:[ \t]#[^\r\n]*)?\r?$/gm;

/**
 * The assignments of an `.env` file: `NAME=value`, single or double quotes, `export`, comments. Node's own reader needs 20.12.
 *
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnvFile(text) {
  const found = [...text.matchAll(ASSIGNMENT)].map(([, name, double, single, bare]) => {
    const unescaped = double?.replace(/\\([nrt"\\])/g, (_, letter) => ESCAPES[letter] ?? letter);
    const plain = bare?.startsWith("#") ? "" : bare;
    return [name, unescaped ?? single ?? plain ?? ""];
  });
  return Object.fromEntries(found);
}

/**
 * The environment with the `.env` file's values behind it: what the shell set wins, and so does an empty value.
 *
 * @param {string} file
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string | undefined>}
 */
export function withEnvFile(file, environment) {
  return existsSync(file) ? { ...parseEnvFile(readFileSync(file, "utf8")), ...environment } : environment;
}

/** @type {Record<string, string>} */
const ESCAPES = { n: "\n", r: "\r", t: "\t" };
