import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readLead(payload: { leadId: string; storeId: string }, context: JobContext): Promise<void> {
  throw new Error(`not built: readLead ${JSON.stringify(payload)} ${context.organizationId}`);
}
