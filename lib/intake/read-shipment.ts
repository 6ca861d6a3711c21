import "server-only";
import type { JobContext } from "@/lib/jobs/run-jobs";

export async function readShipment(
  payload: { shipmentId: string; storeId: string },
  context: JobContext,
): Promise<void> {
  throw new Error(`not built: readShipment ${JSON.stringify(payload)} ${context.organizationId}`);
}
