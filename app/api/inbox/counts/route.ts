import { answerWith, asked } from "@/lib/door";
import { countConversations } from "@/lib/inbox/count-conversations";
import { CountConversations } from "@/lib/inbox/input";

export const GET = (request: Request) =>
  answerWith((actor) => countConversations(actor, asked(CountConversations, request).module));
