import { beforeEach, describe, expect, it, vi } from "vitest";
import { createDrafts } from "./drafts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("drafts", () => {
  it("are saved once after a pause, with the last words", async () => {
    const save = vi.fn(async () => true);
    const drafts = createDrafts(save);
    drafts.write("q", "Ho");
    drafts.write("q", "Hola");
    expect(drafts.read().q).toEqual({ text: "Hola", state: "unsaved" });
    await vi.advanceTimersByTimeAsync(500);
    expect(save).toHaveBeenCalledExactlyOnceWith("q", "Hola");
    expect(drafts.read().q?.state).toBe("saved");
    expect(drafts.hasUnsaved()).toBe(false);
  });

  it("are saved at once when somebody leaves, and not again", async () => {
    const save = vi.fn(async () => true);
    const drafts = createDrafts(save);
    drafts.write("q", "Hola");
    await drafts.flush("q");
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledOnce();
  });

  it("stay here when the server cannot be reached, until it can", async () => {
    let reachable = false;
    const drafts = createDrafts(async () => reachable);
    drafts.write("q", "Hola");
    await drafts.flush("q");
    expect(drafts.read().q).toEqual({ text: "Hola", state: "unsaved" });
    expect(drafts.hasUnsaved()).toBe(true);
    reachable = true;
    await drafts.saveAll();
    expect(drafts.read().q?.state).toBe("saved");
  });

  it("are tried again by themselves", async () => {
    const save = vi.fn(async () => true).mockResolvedValueOnce(false);
    const drafts = createDrafts(save);
    drafts.write("q", "Hola");
    await vi.advanceTimersByTimeAsync(500);
    expect(drafts.read().q?.state).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(drafts.read().q?.state).toBe("saved");
  });

  it("are not called saved while words were added during the saving", async () => {
    let finish: (saved: boolean) => void = () => {};
    const drafts = createDrafts(() => new Promise((resolve) => (finish = resolve)));
    drafts.write("q", "Hola");
    const first = drafts.flush("q");
    drafts.write("q", "Hola, sí");
    finish(true);
    await first;
    expect(drafts.read().q).toEqual({ text: "Hola, sí", state: "unsaved" });
  });

  it("tell who listens, and are forgotten", () => {
    const drafts = createDrafts(async () => true);
    const heard = vi.fn();
    const stop = drafts.subscribe(heard);
    drafts.write("q", "Hola");
    drafts.forget("q");
    expect(heard).toHaveBeenCalledTimes(2);
    expect(drafts.read()).toEqual({});
    stop();
    drafts.write("q", "x");
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
