import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordsOf } from "@/db/records";
import { buyers, items } from "@/db/schema";
import { arrayOf } from "./places";

type Store = { organizationId: string; storeId: string };
type Named = Store & { sourceId: string };

/** Our id of a buyer, known or not until now. What the marketplace tells about them comes with `applyBuyer`. */
export const buyerOf = async (tx: Transaction, { sourceId, ...store }: Named): Promise<string> =>
  idIn(await buyersOf(tx, store, new Map([[sourceId, null]])), sourceId);

/** Our id of a listing, known or not until now. What it looks like comes with `applyItem`; until then its id stands. */
export const itemOf = async (tx: Transaction, { sourceId, ...store }: Named): Promise<string> =>
  idIn(await itemsOf(tx, store, new Map([[sourceId, sourceId]])), sourceId);

/** Our ids of buyers by the marketplace's. `nicknames` by the marketplace's too; one that is known now is kept. */
export async function buyersOf(
  tx: Transaction,
  { organizationId, storeId }: Store,
  nicknames: ReadonlyMap<string, string | null>,
): Promise<Map<string, string>> {
  const find = (sourceIds: readonly string[]) =>
    tx
      .select({ sourceId: buyers.sourceId, id: buyers.id, nickname: buyers.nickname })
      .from(buyers)
      .where(and(eq(buyers.storeId, storeId), isOneOf(buyers.sourceId, sourceIds)));
  const known = await find([...nicknames.keys()]);
  const renamed = known.flatMap(({ sourceId, id, nickname }) => {
    const told = nicknames.get(sourceId) ?? null;
    return told !== null && told !== nickname ? [{ id, nickname: told }] : [];
  });
  if (renamed.length > 0) await rename(tx, renamed);
  const make = async (sourceIds: readonly string[]) => {
    const rows = sourceIds.map((sourceId) => ({
      organizationId,
      storeId,
      sourceId,
      nickname: nicknames.get(sourceId) ?? null,
    }));
    const { columns, source } = recordsOf(buyers, rows);
    await tx.execute(sql`insert into ${buyers} (${columns}) select ${columns} from ${source} on conflict do nothing`);
    return find(sourceIds);
  };
  return withLacking(known, [...nicknames.keys()], make);
}

/** Our ids of listings by the marketplace's. `titles` by the marketplace's too, for those that nobody has read yet. */
export async function itemsOf(
  tx: Transaction,
  { organizationId, storeId }: Store,
  titles: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const find = (sourceIds: readonly string[]) =>
    tx
      .select({ sourceId: items.sourceId, id: items.id })
      .from(items)
      .where(and(eq(items.storeId, storeId), isOneOf(items.sourceId, sourceIds)));
  const make = async (sourceIds: readonly string[]) => {
    const rows = sourceIds.map((sourceId) => ({
      organizationId,
      storeId,
      sourceId,
      title: titles.get(sourceId) ?? sourceId,
      status: "unknown",
      shipping: { free: false, full: false, flex: false, pickUp: false },
    }));
    const { columns, source } = recordsOf(items, rows);
    await tx.execute(sql`insert into ${items} (${columns}) select ${columns} from ${source} on conflict do nothing`);
    return find(sourceIds);
  };
  return withLacking(await find([...titles.keys()]), [...titles.keys()], make);
}

type Known = { sourceId: string; id: string };

/** Makes what is lacking, in one order, so that two readings never wait in a ring. */
async function withLacking(
  known: readonly Known[],
  sourceIds: readonly string[],
  make: (sourceIds: readonly string[]) => Promise<readonly Known[]>,
): Promise<Map<string, string>> {
  const ids = new Map(known.map(({ sourceId, id }) => [sourceId, id]));
  const lacking = sourceIds.filter((sourceId) => !ids.has(sourceId)).sort();
  if (lacking.length > 0) for (const { sourceId, id } of await make(lacking)) ids.set(sourceId, id);
  return ids;
}

async function rename(tx: Transaction, renamed: readonly { id: string; nickname: string }[]): Promise<void> {
  const { source } = recordsOf(buyers, renamed);
  await tx.execute(sql`
    update ${buyers} set nickname = held.nickname from (
      select b.id, told.nickname from ${source} told join ${buyers} b on b.id = told.id order by b.id for no key update of b
    ) held where ${buyers.id} = held.id`);
}

const isOneOf = (column: typeof buyers.sourceId | typeof items.sourceId, sourceIds: readonly string[]): SQL =>
  sql`${column} = any(${arrayOf(sourceIds)}::text[])`;

function idIn(ids: ReadonlyMap<string, string>, sourceId: string): string {
  const id = ids.get(sourceId);
  if (!id) throw new Error("what was just written is gone");
  return id;
}
