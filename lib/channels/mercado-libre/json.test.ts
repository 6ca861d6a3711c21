import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json";

describe("parseJson", () => {
  it.each([
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":9007199254740993}', { id: "9007199254740993" }],
    ['{"id":-9223372036854775808}', { id: "-9223372036854775808" }],
    ['[1111111111111111111,"1111111111111111111"]', ["1111111111111111111", "1111111111111111111"]],
    [
      '{"text":"pedido 12345678901234567890, \\"9007199254740993\\" \\\\"}',
      { text: 'pedido 12345678901234567890, "9007199254740993" \\' },
    ],
    ['{"12345678901234567890":1}', { "12345678901234567890": 1 }],
    ["1.2345678901234567890", 1.2345678901234567],
    ["12345678901234567890.5", Number("12345678901234567890.5")],
    ["1234567890123456e3", 1234567890123456e3],
    ['"a\\u0000b"', "a\ufffdb"],
    ['"a\\\\u0000b"', "a\\u0000b"],
  ])("reads %s", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(["", "local_rate_limited", "<html>", '{"a":', "NaN", `"${'\\"'.repeat(50_000)}`, "[".repeat(100_000)])(
    "answers undefined for what is not JSON, case %#",
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  it("keeps every digit of a 64-bit id, wherever it stands", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.string(), (id, text) => {
        const json = `{"text":${JSON.stringify(text)},"list":[{"id": ${id}}],"id":${id}}`;
        expect(parseJson(json)).toEqual({
          text: text.replaceAll("\0", "\ufffd"),
          list: [{ id: id > 2n ** 53n - 1n ? String(id) : Number(id) }],
          id: id > 2n ** 53n - 1n ? String(id) : Number(id),
        });
      }),
    );
  });

  it("changes nothing else", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        const large = /\d{16}|\\u0000/.test(json);
        if (!large) expect(parseJson(json)).toEqual(value);
      }),
    );
  });
});
