import { answerWith } from "@/lib/door";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";

export const GET = (request: Request) =>
  answerWith((actor) =>
    listConversations(actor, ListConversations.parse(Object.fromEntries(new URL(request.url).searchParams))),
  );
