import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readOrder(payload: { orderId: string; storeId: string }, context: JobContext): Promise<void> {
  throw new Error(`not built: readOrder ${JSON.stringify(payload)} ${context.organizationId}`);
}
