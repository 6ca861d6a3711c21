import { writeFileSync } from "node:fs";
import { packHead } from "../../lib/policy/personal-data/model";
import { learn, readExamples } from "./learn";

// Writes lib/policy/weights.ts from every labelled message there is; the same input gives the same file.
const examples = readExamples();
const { request, share } = learn(examples);
const lines = [
  "// Written by `npm run policy:train`; do not edit by hand.",
  'import type { PackedHead } from "./personal-data/model";',
  "",
  `/** Learned from ${examples.length} labelled messages: what tells a request for a buyer's data. */`,
  `export const REQUEST_HEAD: PackedHead = ${JSON.stringify(packHead(request, 13_000))};`,
  "",
  "/** What tells a way outside, among messages that are no request. */",
  `export const SHARE_HEAD: PackedHead = ${JSON.stringify(packHead(share, 4_000))};`,
  "",
];
writeFileSync("lib/policy/weights.ts", lines.join("\n"));
console.log(`learned from ${examples.length} messages`);
