import { describe, expect, it } from "vitest";
import type { ListItem } from "./queries";
import { neighbourOf, nextWaiting, settleRows } from "./settle-rows";

const item = (id: string, change: Partial<ListItem> = {}): ListItem => ({
  id,
  entry: "presale",
  interaction: "question",
  state: "open",
  snoozedUntil: null,
  waitingSince: "2026-11-20T10:43:00Z",
  unansweredCount: 1,
  questionCount: 1,
  snippet: "¿Hay 42?",
  sortAt: "2026-11-20T10:43:00Z",
  assigneeId: null,
  assigneeName: null,
  groupName: null,
  departmentName: null,
  dueAt: null,
  topic: null,
  orderSourceId: null,
  claimStage: null,
  outgoing: null,
  approval: null,
  lead: null,
  buyerNickname: "PATO.RUNNER82",
  buyerSourceId: "1",
  itemTitle: "Zapatillas",
  itemPictureUrl: null,
  isUnread: true,
  answering: null,
  ...change,
});

const [a, b, c, d] = [item("a"), item("b"), item("c"), item("d")];
const free = { selectedId: null, held: false };
const ids = (rows: readonly { item: ListItem; left: boolean }[]) =>
  rows.map((row) => (row.left ? `(${row.item.id})` : row.item.id)).join(" ");

describe("rows of the list", () => {
  it("follow the server", () => {
    expect(ids(settleRows([], [a, b], free))).toBe("a b");
    expect(ids(settleRows(settleRows([], [a, b], free), [b, c], free))).toBe("b c");
  });

  it("are the same array when nothing changed", () => {
    const rows = settleRows([], [a, b], free);
    expect(settleRows(rows, [a, b], free)).toBe(rows);
    const changed = settleRows(rows, [a, item("b", { isUnread: false })], free);
    expect(changed).not.toBe(rows);
    expect(changed[0]).toBe(rows[0]);
    expect(changed[1]).not.toBe(rows[1]);
  });

  it("keep the selected one in its place after it was answered", () => {
    const rows = settleRows([], [a, b, c], free);
    const answered = settleRows(rows, [a, c], { selectedId: "b", held: false });
    expect(ids(answered)).toBe("a (b) c");
    expect(ids(settleRows(answered, [c, d], { selectedId: "b", held: false }))).toBe("(b) c d");
    expect(ids(settleRows(answered, [a, c], { selectedId: "c", held: false }))).toBe("a c");
  });

  it("take the selected one back when it is asked again", () => {
    const answered = settleRows(settleRows([], [a, b], free), [a], { selectedId: "b", held: false });
    expect(ids(settleRows(answered, [a, b], { selectedId: "b", held: false }))).toBe("a b");
  });

  it("do not move under a pointer", () => {
    const rows = settleRows([], [a, b, c], free);
    const held = settleRows(rows, [d, c, a], { selectedId: null, held: true });
    expect(ids(held)).toBe("a (b) c d");
    expect(ids(settleRows(held, [d, c, a], free))).toBe("d c a");
  });

  it("are stepped over when they have left", () => {
    const rows = settleRows(settleRows([], [a, b, c], free), [a, c], { selectedId: "b", held: false });
    expect(neighbourOf(rows, "a", 1)?.id).toBe("c");
    expect(neighbourOf(rows, "b", 1)?.id).toBe("c");
    expect(neighbourOf(rows, "c", -1)?.id).toBe("a");
    expect(neighbourOf(rows, "c", 1)).toBeNull();
    expect(neighbourOf(rows, null, 1)?.id).toBe("a");
  });

  it("lead to who waits next, from the top again at the end", () => {
    const answered = item("b", { waitingSince: null });
    const rows = settleRows([], [a, answered, c], free);
    expect(nextWaiting(rows, "a")?.id).toBe("c");
    expect(nextWaiting(rows, "c")?.id).toBe("a");
    expect(nextWaiting(settleRows([], [a], free), "a")).toBeNull();
  });
});
