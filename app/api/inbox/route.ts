import { answerWith, asked } from "@/lib/door";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";

export const GET = (request: Request) =>
  answerWith((actor) => listConversations(actor, asked(ListConversations, request)));
