"use client";

import { CircleAlert, Clock3, FileText, LoaderCircle, RotateCw, X } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { formatBytes } from "./format-bytes";
import { isShown } from "./picture-list";
import { expectPicture, Pictures, useOpenPicture } from "./pictures";
import { type AttachmentLimits, type ComposerFile, mayRetry } from "./uploads";
import type { useUploads } from "./use-uploads";

/** The files that will go with the message: how far each is, why one was not taken, and the way to be rid of it. */
export function ComposerFiles({
  uploads,
  limits,
}: {
  uploads: Pick<ReturnType<typeof useUploads>, "files" | "remove" | "retry">;
  limits: AttachmentLimits;
}) {
  if (uploads.files.length === 0) return null;
  const pictures = uploads.files
    .filter(isReadyPicture)
    .map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes, by: null, at: null }));
  return (
    <Pictures pictures={pictures}>
      <ul className="flex flex-wrap gap-1.5 px-3 pb-2.5">
        {uploads.files.map((file) => (
          <FileChip
            key={file.id}
            file={file}
            limits={limits}
            onRemove={() => uploads.remove(file)}
            onRetry={() => uploads.retry(file.id)}
          />
        ))}
      </ul>
    </Pictures>
  );
}

const isReadyPicture = ({ state, mediaType }: ComposerFile) =>
  state === "ready" && isShown({ mediaType, isFlagged: false });

function FileChip({
  file,
  limits,
  onRemove,
  onRetry,
}: {
  file: ComposerFile;
  limits: AttachmentLimits;
  onRemove: () => void;
  onRetry: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.composer;
  const openPicture = useOpenPicture();
  const reasons: Record<string, string> = words.uploadRefusals;
  const said =
    file.state === "failed"
      ? say(reasons[file.reason ?? "fault"] ?? reasons.fault ?? "", {
          size: formatBytes(limits.bytesMax, locale),
          count: limits.countMax ?? 0,
          types: typesOf(limits, locale),
        })
      : file.state === "uploading"
        ? file.percent === null
          ? words.waitsTurn
          : say(words.uploading, { percent: file.percent })
        : formatBytes(file.sizeBytes, locale);
  return (
    <li
      className={cn(
        "relative flex min-h-11 max-w-70 items-center gap-2 overflow-hidden rounded-sm border py-1 pr-1 pl-1.5",
        file.state === "failed" ? "border-late-line bg-late-soft" : "border-line-strong bg-sunken",
      )}
    >
      {isReadyPicture(file) ? (
        <button
          type="button"
          aria-label={say(messages.afterSale.timeline.openAttachment, { name: file.name })}
          aria-haspopup="dialog"
          onPointerEnter={expectPicture}
          onClick={() => openPicture?.(file.id)}
          className="size-8 shrink-0 cursor-zoom-in overflow-hidden rounded-sm bg-photo touch:size-11"
        >
          {/* biome-ignore lint/performance/noImgElement: it comes through our own door with the agent's session */}
          <img src={`/api/attachments/${file.id}`} alt="" className="size-full object-cover" />
        </button>
      ) : (
        <span className="grid size-8 shrink-0 place-items-center text-3">
          <Icon
            of={GLYPHS[file.percent === null && file.state === "uploading" ? "waiting" : file.state]}
            className={cn(
              file.state === "uploading" && file.percent !== null && "animate-spin",
              file.state === "failed" && "text-late",
            )}
          />
        </span>
      )}
      <span className="min-w-0">
        <bdi className="block truncate">{file.name}</bdi>
        <span
          role={file.state === "failed" ? "alert" : undefined}
          className={cn("tnum block text-12", file.state === "failed" ? "text-late" : "text-3")}
        >
          {said}
        </span>
      </span>
      {/* A long name gives way, its buttons do not. */}
      <span className="flex shrink-0">
        {mayRetry(file) && (
          <IconButton size="s" label={words.retryUpload} icon={<Icon of={RotateCw} size={14} />} onClick={onRetry} />
        )}
        <IconButton
          size="s"
          label={say(words.remove, { name: file.name })}
          icon={<Icon of={X} size={14} />}
          onClick={onRemove}
        />
      </span>
      {file.state === "uploading" && (
        <span
          aria-hidden="true"
          className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-accent transition-transform"
          style={{ transform: `scaleX(${(file.percent ?? 0) / 100})` }}
        />
      )}
    </li>
  );
}

/** "JPG, PNG o PDF": as people call them. */
const typesOf = ({ mediaTypes }: AttachmentLimits, locale: Locale) =>
  new Intl.ListFormat(localeTags[locale], { type: "disjunction" }).format(
    mediaTypes.map((type) => TYPES[type] ?? type),
  );

const TYPES: Record<string, string> = {
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "application/pdf": "PDF",
  "text/plain": "TXT",
};

const GLYPHS = { waiting: Clock3, uploading: LoaderCircle, ready: FileText, failed: CircleAlert };
