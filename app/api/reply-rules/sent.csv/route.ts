import { answerWithFile } from "@/lib/door";
import { savedMacros } from "@/lib/macros/saved-macros";
import { judgeSent } from "@/lib/reply-rules/judge-sent";
import { judgedCsv } from "@/lib/reply-rules/judged-csv";

/** The texts that the rules of today object to, for a spreadsheet. */
export const GET = () =>
  answerWithFile({ name: "judged-replies.csv", type: "text/csv; charset=utf-8" }, async (actor) =>
    judgedCsv((await judgeSent(actor, [savedMacros])).offending),
  );
