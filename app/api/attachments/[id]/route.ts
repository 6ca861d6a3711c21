import { answerWithBytes, named } from "@/lib/door";
import { OfAttachment } from "@/lib/messages/input";
import { openAttachment } from "@/lib/messages/open-attachment";
import { showFile } from "@/lib/messages/show-file";

/** A file of a message, through us only: the browser never speaks to the marketplace. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWithBytes(async (actor) =>
    showFile(await openAttachment(actor, named(OfAttachment, { attachmentId: id }))),
  );
}
