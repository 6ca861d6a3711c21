import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readClaim(payload: { claimId: string; storeId: string }, context: JobContext): Promise<void> {
  throw new Error(`not built: readClaim ${JSON.stringify(payload)} ${context.organizationId}`);
}
