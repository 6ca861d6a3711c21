import type { ChannelId } from "@/db/vocabulary";
import type { ReplyLimits } from "./channel";

/**
 * How long an answer to a presale question may be, by channel. Data, so that browsers and tests need no credentials.
 * Source: Mercado Libre, Gestiona preguntas y respuestas, 29/09/2023: 1 to 2000 characters.
 */
const LIMITS: Record<ChannelId, ReplyLimits> = {
  "mercado-libre": { minCharacters: 1, maxCharacters: 2000 },
};

/** In characters, as the channel counts them. */
export const replyLimitsOf = (channel: ChannelId): ReplyLimits => LIMITS[channel];
