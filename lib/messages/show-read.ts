import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function showRead(
  payload: { conversationId: string; storeId: string },
  context: JobContext,
): Promise<void> {
  throw new Error(`not built: showRead ${JSON.stringify(payload)} ${context.organizationId}`);
}
