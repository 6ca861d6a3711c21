import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type SweepList, sweepLists } from "@/db/vocabulary";
import { arrayOf } from "@/lib/inbox/places";

/** One list of a store, compared. `missing`: entries there that were not here. `isCut`: they showed only its beginning. */
export type Sweep = {
  storeId: string;
  list: SweepList;
  sweptAt: Date;
  theirs: number;
  missing: number;
  isCut: boolean;
};

/** The latest comparison of each list of these stores: one look into the index for each, however many are kept. */
export async function latestSweeps(tx: Transaction, storeIds: readonly string[]): Promise<Sweep[]> {
  const rows = await tx.execute<Row>(latest(storeIds));
  return rows.map(({ store_id: storeId, swept_at: sweptAt, is_cut: isCut, ...row }) => ({
    ...row,
    storeId,
    sweptAt: new Date(sweptAt),
    isCut,
  }));
}

type Row = {
  store_id: string;
  list: SweepList;
  swept_at: string;
  theirs: number;
  missing: number;
  is_cut: boolean;
};

const latest = (storeIds: readonly string[]): SQL => sql`
  select swept.* from unnest(${arrayOf(storeIds)}::uuid[]) as of_store(id)
  cross join unnest(${arrayOf(sweepLists)}::sweep_list[]) as of_list(word)
  cross join lateral (
    select store_id, list, swept_at, theirs, missing, is_cut from sweeps
    where store_id = of_store.id and list = of_list.word order by swept_at desc limit 1
  ) as swept`;
