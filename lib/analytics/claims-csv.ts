import "server-only";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { csvOfPages } from "./csv-of-pages";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { ClaimsListFilter } from "./input";
import { type ClaimListItem, pageOfClaims } from "./list-claims";

const ROWS_AT_ONCE = 500;

/**
 * Every claim that the filter means as CSV, a row for each of its orders; orders that we do not hold have no amounts. Throws
 * `Forbidden` and `NotFound` before the first piece.
 */
export function claimsCsv(
  actor: Agent,
  filter: ClaimsListFilter,
  { columns }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  return csvOfPages(
    [
      columns.claim,
      columns.opened,
      columns.closed,
      columns.type,
      columns.stage,
      columns.reason,
      columns.resolution,
      columns.reputation,
      columns.product,
      columns.buyer,
      columns.order,
      columns.gross,
      columns.kept,
      columns.currency,
    ],
    (cursor) =>
      inFrame(actor, filter, here, (tx, frame) => pageOfClaims(tx, frame, { ...filter, cursor }, ROWS_AT_ONCE)),
    ({ claims }) => claims.flatMap(rowsOf),
  );
}

function rowsOf(claim: ClaimListItem): string[][] {
  const said = [
    claim.sourceId,
    claim.openedAt.toISOString(),
    claim.closedAt?.toISOString() ?? "",
    claim.typeWord,
    claim.stageWord,
    claim.reason ?? "",
    claim.resolution ?? "",
    claim.reputation,
    claim.itemTitle ?? "",
    claim.buyerNickname ?? "",
  ];
  if (claim.orderSourceIds.length === 0) return [[...said, "", "", "", ""]];
  return claim.orderSourceIds.map((orderSourceId) => {
    const amount = claim.amounts.find((one) => one.orderSourceId === orderSourceId);
    const sold = amount ? [decimalText(amount.gross), decimalText(amount.kept), amount.gross.currency] : ["", "", ""];
    return [...said, orderSourceId, ...sold];
  });
}
