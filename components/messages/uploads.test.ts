import { describe, expect, it } from "vitest";
import { type ComposerFile, type FileAction, filesAfter, joinFiles, obstacleTo } from "./uploads";

const photo = { id: "a", name: "base.jpg", sizeBytes: 10, mediaType: "image/jpeg" };
const followed = (...actions: FileAction[]) => actions.reduce(filesAfter, [] as readonly ComposerFile[]);
const added = (reason: string | null = null) => ({ type: "added", file: photo, reason }) as const;

describe("the files of a composer", () => {
  it("go up, are kept, and go with the message", () => {
    const going = followed(added(), { type: "progressed", id: "a", percent: 40 });
    expect(going[0]).toMatchObject({ state: "uploading", percent: 40 });
    const kept = filesAfter(going, { type: "kept", id: "a", name: "base.jpg", mediaType: "image/jpeg" });
    expect(kept[0]).toMatchObject({ state: "ready", percent: 100 });
    expect(filesAfter(kept, { type: "sent", ids: ["a"] })).toEqual([]);
  });

  it("say why they were not taken, and may be tried again or removed", () => {
    expect(followed(added("file-too-big"))[0]).toMatchObject({ state: "failed", reason: "file-too-big" });
    const failed = followed(added(), { type: "failed", id: "a", reason: "unreachable" });
    expect(filesAfter(failed, { type: "retried", id: "a" })[0]).toMatchObject({ state: "uploading", reason: null });
    expect(filesAfter(failed, { type: "removed", id: "a" })).toEqual([]);
  });

  it("wait without a figure until it is their turn, and again when the server has no room", () => {
    expect(followed(added())[0]).toMatchObject({ state: "uploading", percent: null });
    const busy = followed(added(), { type: "progressed", id: "a", percent: 100 }, { type: "postponed", id: "a" });
    expect(busy[0]).toMatchObject({ state: "uploading", percent: null, reason: null });
  });

  it("are those of the server and those of this tab, each once, without what is gone", () => {
    const kept = [
      { ...photo, isFlagged: false },
      { ...photo, id: "b", isFlagged: false },
      { ...photo, id: "c", isFlagged: false },
    ];
    expect(joinFiles(kept, followed(added()), new Set(["c"])).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("what may be attached", () => {
  const limits = { bytesMax: 100, countMax: 2, mediaTypes: ["image/jpeg", "application/pdf"] };
  it.each([
    [{ size: 10, type: "image/jpeg", name: "a" }, 0, null],
    [{ size: 10, type: "", name: "a" }, 0, null],
    [{ size: 0, type: "image/jpeg", name: "a" }, 0, "empty-file"],
    [{ size: 101, type: "image/jpeg", name: "a" }, 0, "file-too-big"],
    [{ size: 10, type: "video/mp4", name: "a" }, 0, "file-type-not-allowed"],
    [{ size: 10, type: "image/jpeg", name: "a" }, 2, "too-many-files"],
  ])("%o beside %s others: %s", (file, waiting, reason) => {
    expect(obstacleTo(file, limits, waiting)).toBe(reason);
  });

  it("is not limited in number when the marketplace names none", () => {
    expect(obstacleTo({ size: 1, type: "", name: "a" }, { ...limits, countMax: null }, 99)).toBeNull();
  });
});
