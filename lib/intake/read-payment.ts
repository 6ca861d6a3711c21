import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readPayment(payload: { paymentId: string; storeId: string }, context: JobContext): Promise<void> {
  throw new Error(`not built: readPayment ${JSON.stringify(payload)} ${context.organizationId}`);
}
