import { z } from "zod";
import { answerWith } from "@/lib/door";
import { countConversations } from "@/lib/inbox/count-conversations";
import { inboxModules } from "@/lib/inbox/input";

export const GET = (request: Request) =>
  answerWith((actor) =>
    countConversations(actor, z.enum(inboxModules).parse(new URL(request.url).searchParams.get("module"))),
  );
