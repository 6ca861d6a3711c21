import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function deliverClaimMessage(
  payload: { outboxId: string; storeId: string },
  context: JobContext,
): Promise<void> {
  throw new Error(`not built: deliverClaimMessage ${JSON.stringify(payload)} ${context.organizationId}`);
}
