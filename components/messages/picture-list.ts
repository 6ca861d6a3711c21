import type { Entry } from "./timeline-rows";

/** A picture that may be looked at: its file, and who sent it when. One that was not sent yet has neither. */
export type Picture = { id: string; name: string; sizeBytes: number | null; by: string | null; at: string | null };

type Said = Extract<Entry, { kind: "message" | "outgoing" }>;

/**
 * The pictures of a conversation in the order they were sent. What is flagged as dangerous is none of them. `nameOf`: who
 * sent it, as the screen says it.
 */
export function picturesOf(entries: readonly Entry[], nameOf: (entry: Said) => string): Picture[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "message" && entry.kind !== "outgoing") return [];
    const shown = entry.attachments.filter(isShown);
    return shown.map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes, by: nameOf(entry), at: entry.at }));
  });
}

/** Whether a file may be shown as a picture. */
export const isShown = ({ mediaType, isFlagged }: { mediaType: string | null; isFlagged: boolean }): boolean =>
  !isFlagged && (mediaType?.startsWith("image/") ?? false);

/** The picture so many steps further, as far as the ends. */
export function pictureBeside(pictures: readonly Picture[], id: string, step: number): Picture | undefined {
  const index = pictures.findIndex((one) => one.id === id);
  return index === -1 ? undefined : pictures[index + step];
}
