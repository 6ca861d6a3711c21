import { expect, it } from "vitest";
import { numbers } from "@/lib/i18n/messages/es/numbers";
import { gaugeTone, standingWords, windowDays } from "./reputation-words";

it("says the colour and the medal, also one we have no word for", () => {
  expect(standingWords({ colour: "green", medal: "gold" }, numbers.reputation)).toBe("Verde, MercadoLíder Gold");
  expect(standingWords({ colour: "green", medal: "diamond" }, numbers.reputation)).toBe("Verde, diamond");
  expect(standingWords({ colour: "yellow", medal: null }, numbers.reputation)).toBe("Amarillo");
  expect(standingWords({ colour: null, medal: null }, numbers.reputation)).toBe("Todavía sin color");
});

it("reads the days out of the marketplace's words", () => {
  expect(["60 days", "365 days", "3 months", null].map(windowDays)).toEqual([60, 365, null, null]);
});

it("warns before nothing is left", () => {
  expect(gaugeTone({ value: 7, left: 3 })).toBe("ok");
  expect(gaugeTone({ value: 8, left: 2 })).toBe("warn");
  expect(gaugeTone({ value: 10, left: 0 })).toBe("late");
  expect(gaugeTone({ value: 10, left: null })).toBe("ok");
});
