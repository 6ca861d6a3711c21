import type { FileToSend } from "./upload-line";

/** How an upload ended. `retryAfterMs`: the server has no room now. */
export type UploadEnd =
  | { kept: { name: string; mediaType: string | null } }
  | { reason: string }
  | { retryAfterMs: number };

export type SendFile = (
  job: FileToSend,
  tell: { onProgress: (percent: number) => void; onEnd: (end: UploadEnd) => void },
) => { abort: () => void };

/** Where the server names no time. */
const RETRY_MS = 3000;

/** Sends a file to our door. Requests of `fetch` tell nothing of their progress; these do. */
export const sendFile: SendFile = ({ id, conversationId, file }, { onProgress, onEnd }) => {
  const request = new XMLHttpRequest();
  const search = new URLSearchParams({ conversation: conversationId, id, name: file.name });
  request.open("POST", `/api/uploads?${search}`);
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(1, total)) * 100));
  request.onload = () => onEnd(endOf(request));
  request.onerror = () => onEnd({ reason: "unreachable" });
  request.send(file);
  return request;
};

function endOf(request: XMLHttpRequest): UploadEnd {
  const { status, response } = request;
  if (status === 401) window.location.assign("/sign-in");
  if (status === 503) return { retryAfterMs: pauseOf(request.getResponseHeader("retry-after")) };
  if (status === 200 && response?.ok) return { kept: response.value };
  return { reason: response?.reason ?? "fault" };
}

/** Not all at the same instant: the others were told the same. */
function pauseOf(seconds: string | null): number {
  const named = Number(seconds) * 1000;
  return (named > 0 ? named : RETRY_MS) * (1 + Math.random() / 2);
}
