import { z } from "zod";
import { macroAudiences } from "@/db/vocabulary";
import { storable } from "@/lib/text";

/** What may be asked of macros. Browsers import it too, so nothing of the server is in here. */

export const MACRO_NAME_CHARACTERS_MAX = 80;

export const OfMacro = z.object({ macroId: z.uuid() });
export type OfMacro = z.output<typeof OfMacro>;

/** Without an id a new one is made. */
export const SaveMacro = z
  .object({
    macroId: z.uuid().nullable(),
    name: z
      .string()
      .trim()
      .min(1)
      .max(MACRO_NAME_CHARACTERS_MAX)
      .regex(/^\P{Cc}*$/u),
    /** The channel's own, shorter limit is judged by policy. */
    text: z.string().max(20_000).overwrite(storable),
    audience: z.enum(macroAudiences),
    /** Whom it is shared with; only for the audience `groups`. */
    groupIds: z.array(z.uuid()).max(500).default([]),
  })
  .refine(({ audience, groupIds }) => (audience === "groups") === groupIds.length > 0);
export type SaveMacro = z.output<typeof SaveMacro>;
