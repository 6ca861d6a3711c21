import { cookies } from "next/headers";
import { findTheme } from "@/components/workspace/themes";
import { answerWithBytes, named } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";
import { OfAttachment } from "@/lib/messages/input";
import { isForTab, lostFilePage } from "@/lib/messages/lost-file";
import { openAttachment } from "@/lib/messages/open-attachment";
import { showFile } from "@/lib/messages/show-file";

/** A file of a message, through us only: the browser never speaks to the marketplace. A tab is told in words why it is not there. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const answer = await answerWithBytes(async (actor) =>
    showFile(await openAttachment(actor, named(OfAttachment, { attachmentId: id }))),
  );
  if (answer.ok || !isForTab(request)) return answer;
  const theme = findTheme((await cookies()).get("theme")?.value) ?? "system";
  return lostFilePage(answer, { ...(await messagesFor()), theme });
}
