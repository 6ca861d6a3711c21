import { isGuest } from "@/lib/guests";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";

/** The nickname, or a name from the id while the nickname is not known; a guest has neither. */
export const buyerName = ({ inbox }: Messages, { nickname, sourceId }: { nickname: string | null; sourceId: string }) =>
  nickname ?? (isGuest(sourceId) ? inbox.row.guest : say(inbox.row.buyer, { id: sourceId }));
