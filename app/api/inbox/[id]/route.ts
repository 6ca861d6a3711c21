import { answerWith, named } from "@/lib/door";
import { OfConversation } from "@/lib/inbox/input";
import { readConversation } from "@/lib/inbox/read-conversation";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWith((actor) => readConversation(actor, named(OfConversation, { conversationId: id })));
}
