import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";

describe("plainText", () => {
  it.each([
    ["Hola", "Hola"],
    [
      "Tom &amp; Jerry &lt;3 &quot;s&iacute;&quot; &#39;a&#x27; &ntilde;and&uacute; 10&nbsp;&euro;",
      "Tom & Jerry <3 \"sí\" 'a' ñandú 10\u00a0€",
    ],
    ["&amp;amp; once", "&amp; once"],
    ["&unknown; &#0; &#xD800; &#1114112; &#127;", "&unknown; &#0; &#xD800; &#1114112; &#127;"],
    ["&#128512;&#x1F600;", "😀😀"],
    ["uno<br>dos<br/>tres", "uno\ndos\ntres"],
    ['Ver <a href="https://a.example/x?y=1&amp;z=2">acá</a>', "Ver acá (https://a.example/x?y=1&z=2)"],
    ['<a class="x" href="https://a.example">https://a.example</a>', "https://a.example"],
    ['<a href="https://a.example"> </a>', "https://a.example"],
    ['<a href="javascript:alert(1)">acá</a>', "acá"],
    ["1 < 2 <b>x</b> <a>y</a>", "1 < 2 <b>x</b> <a>y</a>"],
    ["", ""],
  ])("reads %j as %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("leaves a text alone that holds nothing of HTML", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/[&<]/.test(text)),
        (text) => {
          expect(plainText(text)).toBe(text);
        },
      ),
    );
  });

  it("takes little time for what is made to take long", () => {
    const started = performance.now();
    for (const hostile of [
      "<a ".repeat(20_000),
      `<a href="${"x".repeat(50_000)}`,
      "&#".repeat(50_000),
      "<br".repeat(50_000),
    ]) {
      plainText(hostile);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
