import { answerWith, named } from "@/lib/door";
import { getConversation } from "@/lib/inbox/get-conversation";
import { OfConversation } from "@/lib/inbox/input";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWith((actor) => getConversation(actor, named(OfConversation, { conversationId: id })));
}
