import { describe, expect, it } from "vitest";
import { parseEnvFile, withEnvFile } from "./env-file.mjs";

describe("an .env file", () => {
  it.each([
    ["a plain value", "PORT=3000", { PORT: "3000" }],
    ["spaces around", "  PORT = 3000  ", { PORT: "3000" }],
    ["export", "export PORT=3000", { PORT: "3000" }],
    ["a comment after the value", "PORT=3000 # the web's", { PORT: "3000" }],
    ["a hash inside the value", "KEY=a#b", { KEY: "a#b" }],
    ["a comment line", "# PORT=3000\nKEY=x", { KEY: "x" }],
    ["an empty value", "KEY=\nPORT=1", { KEY: "", PORT: "1" }],
    ["only a comment after the name", "KEY= # nothing", { KEY: "" }],
    ["single quotes, kept as they are", "KEY='a\\n #b'", { KEY: "a\\n #b" }],
    ["double quotes with escapes", 'KEY="a\\n\\"b\\" # c"', { KEY: 'a\n"b" # c' }],
    ["a quoted value over two lines", 'KEY="a\nb"\nPORT=1', { KEY: "a\nb", PORT: "1" }],
    ["equals signs in the value", "KEY=YWJj==", { KEY: "YWJj==" }],
    ["Windows line ends", "KEY=a\r\nPORT=1\r\n", { KEY: "a", PORT: "1" }],
    ["the last of two", "KEY=a\nKEY=b", { KEY: "b" }],
    ["a line that is no assignment", "hello\nKEY=a", { KEY: "a" }],
  ])("reads %s", (_, text, expected) => {
    expect(parseEnvFile(text)).toEqual(expected);
  });

  it("need not exist", () => {
    expect(withEnvFile("/nowhere/.env", { PORT: "1" })).toEqual({ PORT: "1" });
  });
});
