import { z } from "zod";

/** What an opening's row says beside its text: the guide's option, and a template with what fills it. */
export const OpeningTerms = z.object({
  optionId: z.string(),
  /** Absent for words of our own, which are the row's text. */
  templateId: z.string().optional(),
  variables: z.array(z.object({ sourceId: z.string(), value: z.union([z.number(), z.string()]) })).optional(),
});
export type OpeningTerms = z.output<typeof OpeningTerms>;
