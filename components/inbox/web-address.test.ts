import { expect, it } from "vitest";
import { webAddress } from "./web-address";

it.each([
  ["https://articulo.mercadolibre.com.ar/MLA-1", "https://articulo.mercadolibre.com.ar/MLA-1"],
  ["http://localhost:4010/items/MLA1", "http://localhost:4010/items/MLA1"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["data:text/html,<script>", null],
  ["//evil.example", null],
  ["not an address", null],
  [null, null],
])("opens only addresses of the web: %s", (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});
