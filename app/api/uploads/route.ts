import { answerWith, asked } from "@/lib/door";
import { Forbidden } from "@/lib/errors";
import { addUpload } from "@/lib/messages/add-upload";
import { AddUpload } from "@/lib/messages/input";
import { readUpload } from "@/lib/messages/read-upload";
import { refused } from "@/lib/result";

/** A file for a composer: the body as it is, or a form with one. `?conversation=&id=&name=` say where it goes. */
export function POST(request: Request): Promise<Response> {
  return answerWith(async (actor) => {
    // Only our own pages send files; a form of a stranger's would come with this person's session.
    const from = request.headers.get("sec-fetch-site");
    if (from !== null && from !== "same-origin") throw new Forbidden("upload");
    const { conversation: conversationId, id: uploadId, name } = asked(AddUpload, request);
    const file = await readUpload(request, name);
    return file ? addUpload(actor, { conversationId, uploadId, ...file }) : refused("file-too-big");
  });
}
