import { z } from "zod";

/** What may be asked about orders. Schema and type share one name. */

export const OfOrder = z.object({ orderId: z.uuid() });
export type OfOrder = z.output<typeof OfOrder>;
