import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";

/** The nickname, or a name from the id while the nickname is not known. */
export const buyerName = ({ inbox }: Messages, { nickname, sourceId }: { nickname: string | null; sourceId: string }) =>
  nickname ?? say(inbox.row.buyer, { id: sourceId });
