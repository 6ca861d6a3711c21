"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { Conversation } from "./queries";
import { variationTable } from "./variation-table";

/** Stock by variation: a small matrix where two attributes make one, else a list. */
export function Variations({ variations }: { variations: NonNullable<Conversation["item"]>["variations"] }) {
  const { context } = useMessages().inbox;
  const table = variationTable(variations);
  if (!table) return null;
  return (
    <div className="mt-3 overflow-x-auto rounded-sm border [scrollbar-width:none]">
      <table className="tnum w-full border-collapse text-12">
        <caption className="sr-only">{context.variations}</caption>
        <thead>
          <tr className="bg-sunken text-3">
            <Head isFirst>{table.kind === "matrix" ? table.rowName : context.variation}</Head>
            {table.kind === "matrix" ? (
              table.columns.map((column) => <Head key={column}>{column}</Head>)
            ) : (
              <Head>{context.stock}</Head>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.value} className="border-t">
              <th scope="row" className="px-2 py-0.75 text-left font-normal wrap-anywhere">
                {row.value}
              </th>
              {("cells" in row ? row.cells : [row.quantity]).map((quantity, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <Cell key={index} quantity={quantity} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ isFirst, children }: { isFirst?: boolean; children: string }) {
  return (
    <th
      scope="col"
      className={cn("px-2 py-0.75 font-normal not-first:border-l", isFirst ? "text-left" : "min-w-8 text-center")}
    >
      {children}
    </th>
  );
}

function Cell({ quantity }: { quantity: number | null | undefined }) {
  return (
    <td className={cn("border-l px-1 py-0.75 text-center", !quantity && "text-3")}>
      {quantity === undefined ? "" : (quantity ?? "–")}
    </td>
  );
}
