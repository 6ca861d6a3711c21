import { judgeWith } from "../../lib/policy/personal-data/judge";
import { packHead, unpackHead } from "../../lib/policy/personal-data/model";
import { type Example, type Heads, KEPT, learn, makeExamples, readExamples, SHARED_FILES } from "./learn";

// How the rule fares on texts it has not learned from: each shared file in turn is left out of the learning.
// A little too kind: our own texts and the lexicon were written by people who had seen errors on these files.
const examples = readExamples();
const files = SHARED_FILES.filter((file) => examples.some((example) => example.file === file));
if (files.length === 0) {
  console.log("The shared corpora are not here; nothing to report.");
} else {
  const judged = files.flatMap(judgeLeftOut);
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

interface Judged {
  example: Example;
  verdict: string;
  kinds: string[];
}

function judgeLeftOut(file: string): Judged[] {
  const heads = learn([...examples.filter((example) => example.file !== file), ...makeExamples()]);
  const packed = (name: keyof Heads) => unpackHead(packHead(heads[name], KEPT[name]));
  const scales = {
    request: packed("request"),
    share: packed("share"),
    wholeRequest: packed("wholeRequest"),
    wholeShare: packed("wholeShare"),
  };
  return examples
    .filter((example) => example.file === file)
    .map((example) => ({ example, ...judgeWith(scales, example.text) }));
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
