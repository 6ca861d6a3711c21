import { expect, it } from "vitest";
import { formatBytes } from "./format-bytes";

it.each([
  [0, "0 B"],
  [812, "812 B"],
  [1024, "1 KB"],
  [217_088, "212 KB"],
  [1_468_006, "1,4 MB"],
  [26_214_400, "25 MB"],
])("%s bytes are %s", (bytes, words) => {
  expect(formatBytes(bytes, "es")).toBe(words);
});
