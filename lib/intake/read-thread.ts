import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readThread(
  payload: { of: "pack" | "order"; sourceId: string; storeId: string },
  context: JobContext,
): Promise<void> {
  throw new Error(`not built: readThread ${JSON.stringify(payload)} ${context.organizationId}`);
}
