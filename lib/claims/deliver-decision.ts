import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function deliverDecision(
  payload: { decisionId: string; storeId: string },
  context: JobContext,
): Promise<void> {
  throw new Error(`not built: deliverDecision ${JSON.stringify(payload)} ${context.organizationId}`);
}
