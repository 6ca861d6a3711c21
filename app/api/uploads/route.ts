import { answerWithBytes, asked } from "@/lib/door";
import { Forbidden } from "@/lib/errors";
import { addUpload } from "@/lib/messages/add-upload";
import { AddUpload } from "@/lib/messages/input";
import { readUpload, UPLOAD_BYTES_MAX } from "@/lib/messages/read-upload";
import { createUploadRoom } from "@/lib/messages/upload-room";
import { refused } from "@/lib/result";

/** Two of the largest files, or many of the usual ones. On its way into the database each is in memory some times over. */
const room = createUploadRoom({ bytesMax: 2 * UPLOAD_BYTES_MAX, waitMs: 10_000 });
/** After which a browser knocks again. */
const RETRY_SECONDS = 3;

/** A file for a composer: the body as it is, or a form with one. `?conversation=&id=&name=` say where it goes. */
export function POST(request: Request): Promise<Response> {
  return answerWithBytes(async (actor) => {
    // Only our own pages send files; a form of a stranger's would come with this person's session.
    const from = request.headers.get("sec-fetch-site");
    if (from !== null && from !== "same-origin") throw new Forbidden("upload");
    const { conversation: conversationId, id: uploadId, name } = asked(AddUpload, request);
    const leave = await room.enter(lengthOf(request), request.signal);
    if (!leave) return answer(refused("busy"), { status: 503, headers: { "retry-after": String(RETRY_SECONDS) } });
    try {
      const file = await readUpload(request, name);
      return answer(file ? await addUpload(actor, { conversationId, uploadId, ...file }) : refused("file-too-big"));
    } finally {
      leave();
    }
  });
}

/** As much as it says that it is; what does not say may be the largest. */
function lengthOf({ headers }: Request): number {
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return Number.isNaN(length) ? UPLOAD_BYTES_MAX : Math.min(length, UPLOAD_BYTES_MAX);
}

const answer = (body: unknown, init: ResponseInit = {}) =>
  Response.json(body, { ...init, headers: { ...init.headers, "cache-control": "no-store" } });
