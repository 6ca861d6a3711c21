import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readMessage(payload: { messageId: string; storeId: string }, context: JobContext): Promise<void> {
  throw new Error(`not built: readMessage ${JSON.stringify(payload)} ${context.organizationId}`);
}
