import { describe, expect, it } from "vitest";
import { errorIn } from "./children.mjs";
import { explain, Failure } from "./failure.mjs";
import { databaseRefusal } from "./postgres.mjs";

describe("one line for the person", () => {
  it("is the sentence of a failure", () => {
    expect(explain(new Failure("Port 3000 is taken."))).toBe("Port 3000 is taken.");
  });

  it("names a full disk, whatever it interrupted", () => {
    const full = "The disk is full: free some space and start again.";
    expect(explain(Object.assign(new Error("write"), { code: "ENOSPC" }))).toBe(full);
    expect(databaseRefusal('initdb: error: could not write to file "x": No space left on device', "initdb")).toBe(full);
  });

  it("is the last fatal line of the database", () => {
    const log = "2026-01-01 UTC [1] LOG:  starting\n2026-01-01 UTC [1] FATAL:  data directory has wrong ownership\n\n";
    expect(databaseRefusal(log, "a.log")).toBe(
      "The embedded database did not start: data directory has wrong ownership (a.log)",
    );
  });

  it("comes from a structured log only when that reports an error", () => {
    expect(errorIn('{"level":30,"msg":"up"}')).toBeUndefined();
    expect(errorIn('{"level":50,"msg":"sending failed","err":{"message":"timeout"}}')).toBe("sending failed: timeout");
    expect(errorIn("{not json")).toBeUndefined();
    expect(errorIn("plain text")).toBeUndefined();
  });
});
