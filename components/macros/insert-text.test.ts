import { expect, it } from "vitest";
import { withInsertion } from "./insert-text";

const insert = (marked: string) => {
  const [before = "", selected = "", after = ""] = marked.split("|");
  const { text, caret } = withInsertion(before + selected + after, "Hola", {
    start: before.length,
    end: before.length + selected.length,
  });
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
};

it.each([
  ["||", "Hola|"],
  ["Sí||", "Sí Hola|"],
  ["Sí ||", "Sí Hola|"],
  ["||chau", "Hola| chau"],
  ["Sí\n||\nchau", "Sí\nHola|\nchau"],
  ["Sí|qué tal|, chau", "Sí Hola|, chau"],
])("puts it at the cursor or in place of what is selected: %s", (marked, expected) => {
  expect(insert(marked)).toBe(expected);
});
