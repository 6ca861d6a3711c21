import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/**
 * Rows of a table as one value, so that a statement stays the same however many it writes: `columns` are those that the rows
 * fill, `source` is what to select them from, `taken` assigns them from there (`excluded`, or the name given to the source).
 * All rows fill the same columns; what they hold is null or a value, never undefined.
 */
export function recordsOf<Row extends object>(table: PgTable & { $inferInsert: Row }, rows: readonly Partial<Row>[]) {
  const [first = {}] = rows;
  const filled = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = filled.map(([, { name }]) => sql.identifier(name));
  const records = rows.map((row) => {
    const values: Record<string, unknown> = { ...row };
    return Object.fromEntries(filled.map(([key, { name }]) => [name, values[key]]));
  });
  const json = JSON.stringify(records, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  return {
    columns: sql.join(names, sql`, `),
    source: sql`jsonb_populate_recordset(null::${table}, ${json}::text::jsonb)`,
    taken: (from: string): SQL =>
      sql.join(
        names.map((name) => sql`${name} = ${sql.identifier(from)}.${name}`),
        sql`, `,
      ),
  };
}
