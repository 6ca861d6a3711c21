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
];

/** Files that are left out of learning together, so that every file is judged by a model that knows nothing of its author. */
export const FOLDS: readonly (readonly string[])[] = [
  ["train-es", "w-pt"],
  ["train-pt", "w-es"],
  ["train-hard", "w-en"],
  ["dev", "w-hard"],
  ["w2-mixed"],
];

/** The same in two halves: enough to find the borders by, and quick. */
export const HALVES: typeof FOLDS = [
  ["train-es", "train-hard", "w-pt", "w-en"],
  ["train-pt", "dev", "w-es", "w-hard", "w2-mixed"],
];
