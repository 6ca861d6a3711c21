import "server-only";
import type { Transaction } from "@/db/client";
import { readItemAgain, readQuestionAgain } from "@/lib/jobs/read-again";

/** Queues the reading that the journal's `target` names: `question:13580012345`, `item:MLA998877`. */
export async function readTarget(
  tx: Transaction,
  store: { organizationId: string; storeId: string },
  target: string,
): Promise<void> {
  const [kind = "", ...rest] = target.split(":");
  const sourceId = rest.join(":");
  if (kind === "question") await readQuestionAgain(tx, { ...store, questionId: sourceId });
  else if (kind === "item") await readItemAgain(tx, { ...store, itemId: sourceId });
  else throw new Error(`nothing reads a ${kind}`);
}
