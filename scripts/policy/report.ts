import type { Calibration } from "../../lib/policy/personal-data/evidence";
import { judgeWith } from "../../lib/policy/personal-data/judge";
import { packNet, unpackNet } from "../../lib/policy/personal-data/model";
import { calibrate, type Weighed, weighLeftOut } from "./calibrate";
import { type Example, makeExamples, readExamples, SHARED_FILES } from "./examples";
import { learnNet, type Size } from "./net";

// How the rule fares on texts of authors it has not learned from: each shared file in turn is left out of the learning
// and of the choice of borders, which are chosen on the other files, each of them left out in its turn. Our own texts
// that were written after errors on these files had been read are left out too; with `--all` they are learned from.
// `--compact` reports on the browser's copy; the server's decides.
const withInformed = process.argv.includes("--all");
const size: Size = process.argv.includes("--compact") ? "compact" : "full";
const examples = readExamples().filter(({ isInformed }) => withInformed || !isInformed);
const made = makeExamples();
const files = SHARED_FILES.filter((file) => examples.some((example) => example.file === file));
if (files.length === 0) {
  console.log("The shared corpora are not here; nothing to report.");
} else {
  console.log(
    withInformed
      ? "With our own texts that errors on these files gave rise to."
      : "Without our own texts that errors on these files gave rise to.",
  );
  const inner = weighPairs();
  const judged = files.flatMap((file) => judgeLeftOut(file, calibrate(inner.get(file) ?? [])));
  for (const file of files)
    print(
      file,
      judged.filter(({ example }) => example.file === file),
    );
  for (const lang of ["es", "pt", "en"])
    print(
      `language ${lang}`,
      judged.filter(({ example }) => example.lang === lang),
    );
  printKinds(judged);
  printErrors(judged);
}

/** For each file, the evidence of the others from models that saw neither. */
function weighPairs(): Map<string, Weighed[]> {
  const found = new Map<string, Weighed[]>(files.map((file) => [file, []]));
  files.forEach((one, index) => {
    for (const other of files.slice(index + 1)) {
      for (const weighed of weighLeftOut(examples, made, [one, other], size))
        found.get(weighed.example.file === one ? other : one)?.push(weighed);
    }
  });
  return found;
}

interface Judged {
  example: Example;
  verdict: string;
  kinds: string[];
}

function judgeLeftOut(file: string, calibration: Calibration): Judged[] {
  const net = unpackNet(packNet(learnNet([...examples.filter((example) => example.file !== file), ...made], size)));
  return examples
    .filter((example) => example.file === file)
    .map((example) => ({ example, ...judgeWith({ net, calibration }, example.text) }));
}
function print(name: string, judged: readonly Judged[]) {
  const of = (label: Example["label"]) => judged.filter(({ example }) => example.label === label);
  const requests = of("request");
  const shares = of("share");
  const clean = of("clean");
  console.log(
    [
      name.padEnd(14),
      `requests caught ${percent(
        requests.filter(({ verdict }) => verdict === "request"),
        requests,
      )}`,
      `shares stopped ${percent(
        shares.filter(({ verdict }) => verdict !== "clean"),
        shares,
      )}`,
      `clean stopped ${percent(
        clean.filter(({ verdict }) => verdict !== "clean"),
        clean,
      )}`,
    ].join("   "),
  );
}

function printKinds(judged: readonly Judged[]) {
  for (const label of ["request", "share"] as const) {
    const rows = judged.filter(({ example }) => example.label === label);
    for (const kind of [...new Set(rows.flatMap(({ example }) => example.kinds))].sort()) {
      const having = rows.filter(({ example }) => example.kinds.includes(kind));
      const caught = having.filter(({ verdict }) => verdict !== "clean");
      const named = caught.filter(({ kinds }) => kinds.includes(kind));
      console.log(
        `${label.padEnd(8)} ${kind.padEnd(9)} caught ${percent(caught, having)}   kind named ${percent(named, caught)}`,
      );
    }
  }
}

function printErrors(judged: readonly Judged[]) {
  console.log("\nErrors");
  for (const { example, verdict } of judged) {
    if (verdict === example.label) continue;
    console.log(
      `${example.label} as ${verdict}  ${example.id} ${example.lang} ${example.kinds.join(",")}  ${example.text.replaceAll("\n", " / ")}`,
    );
  }
}

function percent(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${((100 * part.length) / Math.max(1, whole.length)).toFixed(1)} % of ${whole.length}`;
}
