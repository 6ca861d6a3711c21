import { dispositionOf } from "./file-kind";
import type { AttachmentRefusal, OpenedFile } from "./open-attachment";

const STATUS: Record<AttachmentRefusal, number> = {
  "attachment-gone": 404,
  "attachment-too-big": 413,
  "marketplace-unavailable": 503,
};

/** A browser does with it what we say and nothing else: no guess about its type, no script, no page of ours around it. */
const HARMLESS = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/** A file as an answer: pictures to be shown, everything else to be kept; a refusal as its code. */
export function showFile(result: { ok: true; value: OpenedFile } | { ok: false; reason: AttachmentRefusal }): Response {
  if (!result.ok) {
    const headers = { ...HARMLESS, "cache-control": "no-store" };
    return Response.json({ ok: false, reason: result.reason }, { status: STATUS[result.reason], headers });
  }
  const { stream, name, mediaType, isInline, sizeBytes } = result.value;
  return new Response(stream, {
    headers: {
      ...HARMLESS,
      "content-type":
        mediaType === "text/plain" ? "text/plain; charset=utf-8" : (mediaType ?? "application/octet-stream"),
      "content-disposition": dispositionOf(isInline ? "inline" : "attachment", name),
      "cache-control": "private, max-age=3600",
      ...(sizeBytes !== null && { "content-length": String(sizeBytes) }),
    },
  });
}
