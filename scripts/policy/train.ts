import { writeFileSync } from "node:fs";
import { packHead } from "../../lib/policy/personal-data/model";
import { KEPT, learn, makeExamples, readExamples } from "./learn";

// Writes lib/policy/weights.ts from every labelled message there is; the same input gives the same file.
const examples = readExamples();
const heads = learn([...examples, ...makeExamples()]);
const lines = [
  "// Written by `npm run policy:train`; do not edit by hand.",
  'import type { PackedHead } from "./personal-data/model";',
  "",
  `/** Learned from ${examples.length} labelled messages: what tells a request for a buyer's data. */`,
  `export const REQUEST_HEAD: PackedHead = ${JSON.stringify(packHead(heads.request, KEPT.request))};`,
  "",
  "/** What tells a way outside, among messages that are no request. */",
  `export const SHARE_HEAD: PackedHead = ${JSON.stringify(packHead(heads.share, KEPT.share))};`,
  "",
  "/** What the wording of the whole message adds to the first. */",
  `export const WHOLE_REQUEST_HEAD: PackedHead = ${JSON.stringify(packHead(heads.wholeRequest, KEPT.wholeRequest))};`,
  "",
  "/** What it adds to the second. */",
  `export const WHOLE_SHARE_HEAD: PackedHead = ${JSON.stringify(packHead(heads.wholeShare, KEPT.wholeShare))};`,
  "",
];
writeFileSync("lib/policy/weights.ts", lines.join("\n"));
console.log(`learned from ${examples.length} messages`);
