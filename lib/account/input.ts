import { z } from "zod";
import { Line } from "@/lib/team/input";

/** What a person may ask for their own account. */
export const ChangeOwnPassword = z.object({ current: z.string().max(1000), password: z.string().max(1000) });
export type ChangeOwnPassword = z.infer<typeof ChangeOwnPassword>;

export const EndSessions = z.object({});

export const RenameSelf = z.object({ name: Line });
export type RenameSelf = z.infer<typeof RenameSelf>;
