/** A file of labelled messages by one author, and how its messages are meant. */
interface Source {
  file: string;
  /** `everyday` as sellers write all day, `tricky` as those do who would mislead the rule, or whose clean words look like it. */
  style: "everyday" | "tricky";
}

/** The shared corpora and our own writers who had not seen an error: each file is by one author. */
export const SOURCES: readonly Source[] = [
  { file: "train-es", style: "everyday" },
  { file: "train-pt", style: "everyday" },
  { file: "train-hard", style: "tricky" },
  { file: "dev", style: "tricky" },
  { file: "w-es", style: "everyday" },
  { file: "w-pt", style: "everyday" },
  { file: "w-en", style: "everyday" },
  { file: "w-hard", style: "tricky" },
  { file: "w2-mixed", style: "everyday" },
  { file: "w3-es", style: "everyday" },
  { file: "w3-pt", style: "everyday" },
  { file: "w3-hard", style: "tricky" },
  { file: "w4-es", style: "everyday" },
  { file: "w4-pt", style: "everyday" },
  { file: "w4-hard", style: "tricky" },
];

/** Files that are left out of learning together, so that every file is judged by a model that knows nothing of its author. */
export const FOLDS: readonly (readonly string[])[] = [
  ["train-es", "w-pt", "w3-hard"],
  ["train-pt", "w-es", "w4-hard"],
  ["train-hard", "w-en", "w3-pt", "w4-es"],
  ["dev", "w-hard", "w3-es"],
  ["w2-mixed", "w4-pt"],
];

/** The same in two halves: enough to find the borders by, and quick. */
export const HALVES: typeof FOLDS = [
  ["train-es", "train-hard", "w-pt", "w-en", "w3-hard", "w3-es", "w4-pt"],
  ["train-pt", "dev", "w-es", "w-hard", "w2-mixed", "w3-pt", "w4-es", "w4-hard"],
];
