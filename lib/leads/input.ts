import { z } from "zod";

/** What may be asked about leads. Schema and type share one name. */

export const OfLead = z.object({ leadId: z.uuid() });
export type OfLead = z.output<typeof OfLead>;
