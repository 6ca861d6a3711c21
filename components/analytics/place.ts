import type { AnalyticsFilter } from "@/lib/analytics/input";

/** What the schemas of `lib/analytics/input` fill in by themselves; an address leaves it out. */
const DEFAULTS: Record<string, readonly string[]> = {
  period: ["30d"],
  set: ["all"],
  // Of orders and of buyers.
  sort: ["date", "spent"],
  direction: ["desc"],
  by: ["reason"],
};

export type Words = Record<string, string | number | null | undefined>;

/** The address of a screen, a door or a file with a filter; pages and doors read it with the same schema. */
export function addressOf(path: string, ...filters: Words[]): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(Object.assign({}, ...filters) as Words)) {
    if (value === undefined || value === null || value === "" || DEFAULTS[name]?.includes(String(value))) continue;
    search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The part of any filter that goes along from one screen to the next: whose numbers, of which days. */
export const frameOf = ({ period, month, from, to, store, currency }: AnalyticsFilter): AnalyticsFilter => ({
  period,
  month,
  from,
  to,
  store,
  currency,
});
