/** The name and the type of an exported file: "pedidos-2026-11-24.csv". */
export const csvName = (name: string, now: number) => ({
  name: `${name}-${new Date(now).toISOString().slice(0, 10)}.csv`,
  type: "text/csv; charset=utf-8",
});
