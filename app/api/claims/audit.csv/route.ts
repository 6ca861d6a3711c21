import { decisionAuditCsv } from "@/lib/claims/decision-audit-csv";
import { decisionAuditPages } from "@/lib/claims/list-decision-audit";
import { answerWithStream } from "@/lib/door";

/** Every step of every decision about claims, for a spreadsheet. */
export const GET = () =>
  answerWithStream({ name: "decisions.csv", type: "text/csv; charset=utf-8" }, (actor) =>
    decisionAuditCsv(decisionAuditPages(actor)),
  );
