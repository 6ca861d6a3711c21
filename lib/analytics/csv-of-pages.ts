import { CSV_START, csvLine } from "@/lib/csv";

/**
 * A list as CSV, without a limit: its head and then page after page, each read in a transaction of its own, because a slow
 * reader must not hold one open. What reading the first page throws is thrown before the first piece.
 */
export async function* csvOfPages<Page extends { nextCursor: string | null }>(
  head: readonly string[],
  readPage: (cursor: string | undefined) => Promise<Page>,
  rowsOf: (page: Page) => readonly (readonly string[])[],
): AsyncGenerator<string> {
  let page = await readPage(undefined);
  yield CSV_START + csvLine(head);
  for (;;) {
    yield rowsOf(page).map(csvLine).join("");
    if (page.nextCursor === null) return;
    page = await readPage(page.nextCursor);
  }
}
