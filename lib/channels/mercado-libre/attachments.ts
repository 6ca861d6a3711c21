import type { AttachmentRules, ChannelAttachment, Upload } from "@/lib/channels/attachments";
import { ChannelError } from "@/lib/channels/errors";
import type { Call } from "./api";
import { inOurWords } from "./in-our-words";
import { type AttachmentPayload, UploadPayload } from "./message-payloads";
import type { ApiRequest } from "./request";

/** Files take longer than words, and what is downloaded goes as fast as whoever reads it. */
const UPLOAD_TIMEOUT_MS = 60_000;
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;

/** A file of a message; its size and type as the marketplace says them, which nobody has checked. */
export function attachmentFrom(file: AttachmentPayload): ChannelAttachment {
  return {
    sourceId: file.filename,
    name: file.original_filename ?? file.filename,
    sizeBytes: file.size,
    mediaType: file.type?.toLowerCase() ?? null,
    flagged: file.potential_security_threat ?? false,
    createdAt: file.creation_date ?? file.date_created,
  };
}

/**
 * Sends a file. What is uploaded and never used is deleted by the marketplace, so an upload without a seen outcome did
 * no harm: it is `unavailable` and may be repeated.
 */
export async function upload(
  call: Call,
  request: Pick<ApiRequest, "path" | "query" | "accessToken">,
  { name, mediaType, bytes }: Upload,
  rules: AttachmentRules & { fit: (name: string) => string },
): Promise<{ sourceId: string }> {
  if (bytes.byteLength === 0 || bytes.byteLength > rules.bytesMax || !rules.mediaTypes.includes(mediaType)) {
    throw new ChannelError("refused", { code: "attachment-refused" });
  }
  const body = new FormData();
  body.set("file", new Blob([bytes], { type: mediaType }), rules.fit(name));
  try {
    return await call({ ...request, method: "POST", body, timeoutMs: UPLOAD_TIMEOUT_MS }, UploadPayload);
  } catch (error) {
    if (error instanceof ChannelError && error.kind === "unknown") {
      const { message, code, httpStatus } = error;
      throw new ChannelError("unavailable", { message, code, httpStatus, cause: error });
    }
    return inOurWords([{ says: UNFIT_FILE, code: "attachment-refused" }])(error);
  }
}

const UNFIT_FILE = /\bfile|\battachment|filename|mime_type|multipart|mb\b/i;

/** The request for a file: of any type, and slow ones are waited for. */
export const downloadOf = (request: Pick<ApiRequest, "path" | "query" | "accessToken">): ApiRequest => ({
  ...request,
  method: "GET",
  headers: { accept: "*/*" },
  timeoutMs: DOWNLOAD_TIMEOUT_MS,
});

/** The name, without what the marketplace does not take, and not longer than it allows; its ending is kept. */
export function fitName(name: string, { unfit, charactersMax }: { unfit: RegExp; charactersMax: number }): string {
  const clean = name.replace(unfit, "-").replace(/^[.\s]+/, "") || "file";
  if (clean.length <= charactersMax) return clean;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? "";
  return clean.slice(0, charactersMax - ending.length) + ending;
}
