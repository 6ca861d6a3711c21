import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * Whatever reaches a buyer is a row of the outbox or a call of a channel that writes. Each path is found here by reading
 * the code: one that nobody has judged fails.
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const sources = ["app", "components", "db", "lib", "scripts"]
  .flatMap((folder) => filesUnder(join(ROOT, folder)))
  .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, "utf8") }))
  .filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path));

const pathsWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Drizzle's insert, an insert in SQL, and one through another name of the table. */
const WRITES_OUTBOX = /\.insert\(\s*(?:schema\.)?outbox\s*\)|insert\s+into\s+"?outbox\b|\boutbox\s+as\s+\w+/i;
/** Text of a queued reply that is put in place of what was judged. */
const REWRITES_TEXT =
  /\.update\(\s*(?:schema\.)?outbox\s*\)\s*\.set\(\s*\{[^}]*\btext\b|update\s+"?outbox"?\s+set[^;]*\btext\s*=/i;
/** The channel's own word for sending. */
const SENDS =
  /\.answer\(|\.send\(\s*as\b|\.sendOption\(|\.sendMessage\(\s*as\b|\.addEvidence\(|\.reviewReturn\(|\/answers["'`]|\/messages\/packs|\/actions\/send-message/;

/** What leaves has one door, whatever it is. */
const WRITERS = ["lib/messages/compose-outgoing.ts"];
/** Who delivers what stands in the outbox. */
const DELIVERIES = [
  "lib/claims/deliver-claim-message.ts",
  "lib/claims/say-decision.ts",
  "lib/inbox/deliver-reply.ts",
  "lib/messages/deliver-message.ts",
];

const textOf = (path: string): string => sources.find((source) => source.path === path)?.text ?? "";

describe("every outgoing path", () => {
  it("is known: who writes to the outbox judges the text first", () => {
    expect(pathsWith(WRITES_OUTBOX).sort()).toEqual(WRITERS);
    for (const path of WRITERS) {
      const text = textOf(path);
      const judged = text.search(/\bjudgeReply\(/);
      const written = text.search(WRITES_OUTBOX);
      expect(judged, `${path} judges`).toBeGreaterThan(-1);
      expect(written, `${path} judges before it writes`).toBeGreaterThan(judged);
      expect(text.slice(written), `${path} writes what was judged`).toMatch(
        /text:\s*(?:judgement\.text|setIn\(judgement\.text\))/,
      );
      // Between the verdict and the row stands the refusal.
      expect(text.slice(judged, written), path).toMatch(/if \(!judgement\.ok\)/);
    }
  });

  it("keeps what was judged: nobody changes the text of a queued reply", () => {
    expect(pathsWith(REWRITES_TEXT)).toEqual([]);
  });

  it("goes through the outbox: only deliveries and the channel itself send", () => {
    const senders = pathsWith(SENDS).filter((path) => !path.startsWith("lib/channels/"));
    expect(senders).toEqual(DELIVERIES);
  });

  it("would notice a new one", () => {
    for (const text of [
      "tx.insert(outbox).values(",
      "tx\n  .insert( outbox )",
      "insert into outbox (id)",
      'INSERT INTO "outbox"',
    ])
      expect(text).toMatch(WRITES_OUTBOX);
    expect("tx.update(outbox).set({ state, text: other })").toMatch(REWRITES_TEXT);
    expect("tx.update(outbox).set({ state: 'sent' })").not.toMatch(REWRITES_TEXT);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
