import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Lines on disk: a snapshot and, after it, what changed since. A line is written before the reply that depends on it
 * leaves, so the state survives kill -9. Replaying a line twice gives the same state, so a crash between the two steps
 * of `compact` is harmless.
 */
export class Journal {
  private readonly snapshotPath: string;
  private readonly journalPath: string;
  private file: number;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.snapshotPath = join(directory, "snapshot.jsonl");
    this.journalPath = join(directory, "journal.jsonl");
    this.file = openSync(this.journalPath, "a");
  }

  /** Every line in order. A torn last line (the process died while writing it) was never answered for: skipped. */
  *read(): Generator<unknown> {
    for (const path of [this.snapshotPath, this.journalPath]) {
      if (!existsSync(path)) continue;
      for (const line of linesOf(readFileSync(path))) {
        const value = parsed(line);
        if (value !== undefined) yield value;
      }
    }
  }

  append(lines: readonly string[]): void {
    if (lines.length > 0) writeWhole(this.file, `${lines.join("\n")}\n`);
  }

  get bytes(): number {
    return fstatSync(this.file).size;
  }

  /** Replaces snapshot and journal by the given lines. */
  compact(lines: Iterable<string>): void {
    const temporary = `${this.snapshotPath}.new`;
    const file = openSync(temporary, "w");
    let batch: string[] = [];
    for (const line of lines) {
      batch.push(line);
      if (batch.length < 1000) continue;
      writeWhole(file, `${batch.join("\n")}\n`);
      batch = [];
    }
    if (batch.length > 0) writeWhole(file, `${batch.join("\n")}\n`);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, this.snapshotPath);
    closeSync(this.file);
    rmSync(this.journalPath);
    this.file = openSync(this.journalPath, "a");
  }

  close(): void {
    closeSync(this.file);
  }
}

function* linesOf(bytes: Buffer): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const stop = end === -1 ? bytes.length : end;
    if (stop > start) yield bytes.toString("utf8", start, stop);
    start = stop + 1;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
