import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Bytes of uploads, beside the journal: a file is whole before the record that names it is written. */
export class Files {
  private readonly directory: string;

  constructor(dataDir: string) {
    this.directory = join(dataDir, "files");
  }

  write(id: string, bytes: Buffer): void {
    mkdirSync(this.directory, { recursive: true });
    writeFileSync(this.pathOf(id), bytes);
  }

  /** Undefined when the file is gone. */
  read(id: string): Buffer | undefined {
    try {
      return readFileSync(this.pathOf(id));
    } catch {
      return undefined;
    }
  }

  remove(id: string): void {
    rmSync(this.pathOf(id), { force: true });
  }

  clear(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  // Ids are made here, never taken from a caller, but a path is no place for trust.
  private pathOf(id: string): string {
    return join(this.directory, id.replace(/[^\w.-]/g, "_"));
  }
}
