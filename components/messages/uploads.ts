import type { AfterSale } from "@/components/inbox/queries";

/** A file in a composer: on its way to our server, there, or not taken. */
export type ComposerFile = {
  id: string;
  name: string;
  sizeBytes: number;
  mediaType: string | null;
  state: "uploading" | "ready" | "failed";
  /** From 0 to 100; null while it waits for its turn. */
  percent: number | null;
  /** Why it was not taken. */
  reason: string | null;
};

export type AttachmentLimits = Extract<AfterSale["composer"], { kind: "open" }>["attachments"];

export type FileAction =
  | { type: "added"; file: Pick<ComposerFile, "id" | "name" | "sizeBytes" | "mediaType">; reason: string | null }
  | { type: "progressed"; id: string; percent: number }
  | { type: "kept"; id: string; name: string; mediaType: string | null }
  | { type: "failed"; id: string; reason: string }
  /** `postponed`: the server has no room for it now. */
  | { type: "retried" | "postponed" | "removed"; id: string }
  | { type: "sent"; ids: readonly string[] };

/** The files of a composer after something happened to one of them. */
export function filesAfter(files: readonly ComposerFile[], action: FileAction): readonly ComposerFile[] {
  switch (action.type) {
    case "added":
      return [
        ...files,
        { ...action.file, percent: null, reason: action.reason, state: action.reason ? "failed" : "uploading" },
      ];
    case "progressed":
      return changed(files, action.id, { percent: action.percent });
    case "kept":
      return changed(files, action.id, {
        state: "ready",
        percent: 100,
        reason: null,
        name: action.name,
        mediaType: action.mediaType,
      });
    case "failed":
      return changed(files, action.id, { state: "failed", reason: action.reason });
    case "retried":
    case "postponed":
      return changed(files, action.id, { state: "uploading", percent: null, reason: null });
    case "removed":
      return files.filter(({ id }) => id !== action.id);
    case "sent":
      return files.filter(({ id }) => !action.ids.includes(id));
  }
}

const changed = (files: readonly ComposerFile[], id: string, change: Partial<ComposerFile>) =>
  files.map((file) => (file.id === id ? { ...file, ...change } : file));

/**
 * Why our server would not take a file, as far as one can tell without reading it; null when it may. The server looks at
 * the content and decides.
 */
export function obstacleTo(
  file: { size: number; type: string; name: string },
  { bytesMax, countMax, mediaTypes }: AttachmentLimits,
  waiting: number,
): "empty-file" | "file-too-big" | "file-type-not-allowed" | "too-many-files" | null {
  if (countMax !== null && waiting >= countMax) return "too-many-files";
  if (file.size === 0) return "empty-file";
  if (file.size > bytesMax) return "file-too-big";
  // A browser that does not know a type says nothing: then the content decides.
  return file.type !== "" && mediaTypes.length > 0 && !mediaTypes.includes(file.type) ? "file-type-not-allowed" : null;
}

/** What waits on the server and what this tab knows, each once. `gone`: sent or removed here, whatever the server still says. */
export function joinFiles(
  kept: AfterSale["uploads"],
  local: readonly ComposerFile[],
  gone: ReadonlySet<string>,
): ComposerFile[] {
  const known = new Set(local.map(({ id }) => id));
  const earlier = kept
    .filter(({ id }) => !known.has(id) && !gone.has(id))
    .map(
      ({ id, name, sizeBytes, mediaType }): ComposerFile => ({
        id,
        name,
        sizeBytes: sizeBytes ?? 0,
        mediaType,
        state: "ready",
        percent: 100,
        reason: null,
      }),
    );
  return [...earlier, ...local];
}

/** Whether sending it again may help: it was not refused, it did not arrive. */
export const mayRetry = ({ reason }: Pick<ComposerFile, "reason">): boolean =>
  reason === "unreachable" || reason === "fault";
