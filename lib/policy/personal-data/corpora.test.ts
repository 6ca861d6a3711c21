import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgePersonalData } from "../personal-data";
import { CALIBRATION, CONCEPTS, NET } from "../weights/compact";
import { judgeWith } from "./judge";
import { PERSONAL_DATA_KINDS } from "./judgement";
import { readConcepts } from "./lexicon/concepts";
import { unpackNet } from "./model";

const OWN = "lib/policy/corpus";
const SHARED = "../shared/data/personal-data";
const read = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line): { id: string; lang: string; text: string; label: string; kinds: string[] } => JSON.parse(line));
const own = readdirSync(OWN).map((name) => `${OWN}/${name}`);
const shared = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => `${SHARED}/${name}`)
  : [];

describe("the labelled corpora", () => {
  it.each(own)("%s keeps to the format of the labelling guide", (path) => {
    const rows = read(path);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { lang, text, label, kinds } of rows) {
      expect(["es", "pt", "en"]).toContain(lang);
      expect(["request", "share", "clean"]).toContain(label);
      expect(text.trim()).not.toBe("");
      expect(kinds.length > 0).toBe(label !== "clean");
      for (const kind of kinds) expect(PERSONAL_DATA_KINDS).toContain(kind);
    }
  });

  // These texts were learned from, so this says nothing of quality (`npm run policy:report` does); it fails when the
  // lexicon, the features or the weights change without the others.
  it.each([...own, ...shared])("the weights fit the words on %s", (path) => {
    const rows = read(path);
    const stopped = (label: string) => {
      const of = rows.filter((row) => row.label === label);
      return of.filter(({ text }) => judgePersonalData(text).verdict !== "clean").length / of.length;
    };
    expect(stopped("request")).toBeGreaterThan(0.98);
    expect(stopped("share")).toBeGreaterThan(0.95);
    expect(stopped("clean")).toBeLessThan(0.03);
  });

  it("the browser's smaller copy says nearly always what the server says", () => {
    const compact = { net: unpackNet(NET), calibration: CALIBRATION, concepts: readConcepts(CONCEPTS) };
    // Every fifth is enough to see them drift apart.
    const rows = own.flatMap(read).filter((_, index) => index % 5 === 0);
    const agreed = rows.filter(({ text }) => judgeWith(compact, text).verdict === judgePersonalData(text).verdict);
    expect(agreed.length / rows.length).toBeGreaterThan(0.94);
  });
});
