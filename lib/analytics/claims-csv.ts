import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { CSV_START, csvLine } from "@/lib/csv";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { ClaimsFilter } from "./input";
import { type ClaimListItem, pageOfClaims } from "./list-claims";

const ROWS_AT_ONCE = 500;

/** Every claim that the filter means as CSV, a row for each of its orders, without a limit. Throws as `listClaims`. */
export async function* claimsCsv(
  actor: Agent,
  filter: ClaimsFilter,
  { columns }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  authorize(actor, "analytics.read");
  yield CSV_START +
    csvLine([
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
    ]);
  let cursor: string | undefined;
  do {
    const from = cursor;
    const { claims, nextCursor } = await inFrame(actor, filter, here, (tx, frame) =>
      pageOfClaims(tx, frame, { ...filter, cursor: from }, ROWS_AT_ONCE),
    );
    yield claims.flatMap(linesOf).join("");
    cursor = nextCursor ?? undefined;
  } while (cursor);
}

function linesOf(claim: ClaimListItem): string[] {
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
  if (claim.amounts.length === 0) return [csvLine([...said, claim.orderSourceIds.join(" "), "", "", ""])];
  return claim.amounts.map(({ gross, kept }, place) =>
    csvLine([...said, claim.orderSourceIds[place] ?? "", decimalText(gross), decimalText(kept), gross.currency]),
  );
}
