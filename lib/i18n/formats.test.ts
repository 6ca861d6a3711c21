import { describe, expect, it } from "vitest";
import {
  formatAgo,
  formatClock,
  formatCountdown,
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatMoney,
  formatMoneyShort,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
} from "./formats";
import type { Locale } from "./locales";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const buenosAires = "America/Argentina/Buenos_Aires";
const now = "2026-11-19T13:47:00Z"; // a Thursday, 10:47 in Buenos Aires

describe("formatDuration", () => {
  it.each([
    [-5 * second, "0 s"],
    [0, "0 s"],
    [20 * second, "20 s"],
    [59 * second + 999, "59 s"],
    [4 * minute, "4 min"],
    [59 * minute + 59 * second, "59 min"],
    [hour + 2 * minute, "1 h 02 min"],
    [hour + 24 * minute, "1 h 24 min"],
    [45 * hour + 44 * minute, "45 h 44 min"],
    [3 * day + 4 * hour, "3 d 4 h"],
    [14 * day, "14 d"],
  ])("writes %i ms as %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe("formatCountdown", () => {
  it.each([
    [4 * minute + 32 * second, "4:32"],
    [400, "0:01"],
    [-1, "0:00"],
    [75 * minute, "75:00"],
  ])("writes %i ms as %s", (ms, text) => {
    expect(formatCountdown(ms)).toBe(text);
  });
});

describe("formatAgo", () => {
  const ago = (ms: number, locale: Locale) => formatAgo(Date.parse(now) - ms, now, locale);

  it("says it in each language, in one unit", () => {
    expect(ago(40 * second, "es")).toBe("hace 40 s");
    expect(ago(25 * minute, "pt-br")).toBe("há 25 min");
    expect(ago(2 * hour + 59 * minute, "en")).toBe("2 h ago");
    expect(ago(3 * day, "es")).toBe("hace 3 d");
  });

  it("does not count backwards when clocks disagree", () => {
    expect(ago(-30 * second, "es")).toBe("hace 0 s");
  });
});

describe("formatDateTime", () => {
  const at = (instant: string, locale: Locale = "es", timeZone = buenosAires) =>
    formatDateTime(instant, now, { locale, timeZone });

  it("names today, yesterday and tomorrow in each language", () => {
    expect(at("2026-11-19T13:43:00Z")).toBe("hoy, 10:43");
    expect(at("2026-11-18T21:40:00Z")).toBe("ayer, 18:40");
    expect(at("2026-11-20T11:05:00Z")).toBe("mañana, 08:05");
    expect(at("2026-11-19T13:43:00Z", "pt-br")).toBe("hoje, 10:43");
    expect(at("2026-11-18T21:40:00Z", "en")).toBe("yesterday, 18:40");
  });

  it("writes other days with their weekday, and the year when it is not this one", () => {
    expect(at("2026-11-17T13:12:00Z")).toBe("mar 17 nov, 10:12");
    expect(at("2026-11-17T13:12:00Z", "pt-br")).toBe("ter 17 nov, 10:12");
    expect(at("2026-11-17T13:12:00Z", "en")).toBe("Tue Nov 17, 10:12");
    expect(at("2025-09-12T13:12:00Z")).toBe("12 sep 2025, 10:12");
    expect(at("2025-09-12T13:12:00Z", "en")).toBe("Sep 12, 2025, 10:12");
  });

  it("follows the calendar of the reader's wall, not of the server", () => {
    expect(at("2026-11-19T01:30:00Z")).toBe("ayer, 22:30");
    expect(at("2026-11-19T01:30:00Z", "es", "UTC")).toBe("hoy, 01:30");
    expect(at("2026-11-19T03:00:00Z")).toBe("hoy, 00:00");
  });

  it("counts a day of 23 hours as one day", () => {
    const reader = { locale: "es", timeZone: "America/Santiago" } as const; // clocks go forward on 6 September 2026
    expect(formatDateTime("2026-09-06T02:30:00Z", "2026-09-06T12:00:00Z", reader)).toBe("ayer, 22:30");
  });

  it("takes dates and milliseconds as well", () => {
    const reader = { locale: "es", timeZone: buenosAires } as const;
    expect(formatDateTime(new Date("2026-11-19T13:43:00Z"), new Date(now), reader)).toBe("hoy, 10:43");
    expect(formatDateTime(Date.parse("2026-11-19T13:43:00Z"), Date.parse(now), reader)).toBe("hoy, 10:43");
  });
});

describe("formatDay, formatTime and formatClock", () => {
  const reader = { locale: "es", timeZone: buenosAires } as const;

  it("write a day without its weekday, and hours of 24", () => {
    expect(formatDay("2026-09-12T13:00:00Z", now, reader)).toBe("12 sep");
    expect(formatDay("2026-11-18T13:00:00Z", now, reader)).toBe("ayer");
    expect(formatTime("2026-11-19T21:07:05Z", buenosAires)).toBe("18:07");
    expect(formatClock("2026-11-19T21:07:05Z", buenosAires)).toBe("18:07:05");
  });
});

describe("formatNumber", () => {
  it("separates thousands as each language does", () => {
    expect(formatNumber(1284, "es")).toBe("1.284");
    expect(formatNumber(1284, "pt-br")).toBe("1.284");
    expect(formatNumber(1284, "en")).toBe("1,284");
    expect(formatNumber(1.44, "es", 1)).toBe("1,4");
  });
});

describe("formatMoney", () => {
  it.each([
    [4_599_900, "ARS", "es", "$\u00a045.999"],
    [5_699_970, "ARS", "es", "$\u00a056.999,70"],
    [5_699_970, "ARS", "en", "$\u00a056,999.70"],
    [123_450, "BRL", "pt-br", "R$\u00a01.234,50"],
    [123_450, "MXN", "es", "$\u00a01,234.50"],
    [19_990, "CLP", "es", "$\u00a019.990"],
    [7_990_000, "COP", "es", "$\u00a07.990.000"],
    [150_000, "USD", "es", "US$\u00a01.500"],
    [100, "XAF", "es", "XAF\u00a01"],
    [-4_599_900, "ARS", "es", "−$\u00a045.999"],
    [0, "ARS", "es", "$\u00a00"],
  ] as const)("writes %i %s in %s as %s", (amountMinor, currency, locale, text) => {
    expect(formatMoney({ amountMinor, currency }, locale)).toBe(text);
  });
});

describe("formatDate and formatMonth", () => {
  it("write a day of a calendar as each language does, wherever it is", () => {
    expect(formatDate("2026-11-02", "es")).toBe("2 nov");
    expect(formatDate("2026-11-02", "es", { withWeekday: true })).toBe("lun 2 nov");
    expect(formatDate("2025-02-01", "pt-br", { withYear: true })).toBe("1 fev 2025");
    expect(formatDate("2026-11-02", "en", { withWeekday: true, withYear: true })).toBe("Mon Nov 2, 2026");
    expect(formatMonth("2026-01", "es")).toBe("ene 2026");
  });
});

describe("formatMoneyShort", () => {
  it.each([
    [620_000_000, "ARS", "es", "$\u00a06,2\u00a0M"],
    [6_200_000_000, "ARS", "es", "$\u00a062\u00a0M"],
    [45_000_000, "ARS", "es", "$\u00a0450\u00a0mil"],
    [120_000_000_000, "ARS", "es", "$\u00a01,2\u00a0mil\u00a0M"],
    [99_900, "ARS", "es", "$\u00a0999"],
    [150_000_000, "USD", "en", "US$\u00a01.5\u00a0M"],
    [250_000, "CLP", "es", "$\u00a0250\u00a0mil"],
    [0, "BRL", "pt-br", "R$\u00a00"],
  ] as const)("writes %i %s in %s as %s", (amountMinor, currency, locale, text) => {
    expect(formatMoneyShort({ amountMinor, currency }, locale)).toBe(text);
  });
});

it("writes shares in percent", () => {
  expect(formatPercent(12.44, "es")).toBe("12,4 %");
  expect(formatPercent(0.804, "es", 2)).toBe("0,8 %");
  expect(formatPercent(12.44, "en", 0)).toBe("12%");
});
