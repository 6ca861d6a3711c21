import { writeFileSync } from "node:fs";
import { type PackedNet, packNet } from "../../lib/policy/personal-data/model";
import { calibrate, learnFolds } from "./calibrate";
import { HALVES } from "./folds";
import { lessonFor } from "./lesson";
import { learnNet, type Size } from "./net";

// Writes lib/policy/weights from every labelled message there is; the same input gives the same files. Two models: the
// server's and, small enough to be sent along, the browser's. With `full` or `compact` as argument only that one.
const FOLDER = "lib/policy/weights";
const HEAD = "// Written by `npm run policy:train`; do not edit by hand.\n";

for (const size of ["full", "compact"] as const) {
  const only = process.argv.find((word) => word === "full" || word === "compact");
  if (!only || only === size) write(size);
}

function write(size: Size) {
  const lesson = lessonFor(size);
  const { examples, made } = lesson;
  // Each file is weighed by a model that has not seen it: its own messages would look too easy.
  const calibration = calibrate(learnFolds(HALVES, lesson).flatMap(({ weighed }) => weighed));
  const net: PackedNet = packNet(learnNet([...examples, ...made], size));
  for (const part of ["clause", "whole"] as const) {
    writeFileSync(
      `${FOLDER}/${size}-${part}.ts`,
      `${HEAD}import type { PackedPart } from "../personal-data/model";\n\nexport const ${part}: PackedPart = ${JSON.stringify(net[part])};\n`,
    );
  }
  if (size === "compact")
    writeFileSync(
      `${FOLDER}/compact-concepts.ts`,
      `${HEAD}import type { ConceptLists } from "../personal-data/lexicon/concepts";\n\nexport const CONCEPTS: ConceptLists = ${JSON.stringify(lesson.lists)};\n`,
    );
  writeFileSync(
    `${FOLDER}/${size}.ts`,
    `${HEAD}import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./${size}-clause";
import { whole } from "./${size}-whole";

export { ${size === "full" ? "ALL_CONCEPTS as CONCEPTS" : "CONCEPTS"} } from "${size === "full" ? "../personal-data/lexicon/all-concepts" : "./compact-concepts"}";

/** Learned from ${examples.length} labelled messages. */
export const NET: PackedNet = { bias: ${JSON.stringify(net.bias)}, clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = ${JSON.stringify(calibration)};
`,
  );
  console.log(`${size}: learned from ${examples.length} messages`);
}
