"use client";

import { FileText, Image, ImageOff, ShieldAlert } from "lucide-react";
import { type MouseEvent, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import { formatBytes } from "./format-bytes";
import { isShown } from "./picture-list";
import { expectPicture, useOpenPicture } from "./pictures";

export type AttachedFile = {
  id: string;
  name: string;
  sizeBytes: number | null;
  mediaType: string | null;
  isFlagged: boolean;
};

/** Files of a message: pictures as pictures, the rest by name. What is flagged as dangerous has neither preview nor door. */
export function Attachments({
  files,
  isUnsent = false,
}: {
  files: readonly AttachedFile[];
  /** Still here only: there is nothing to open yet. */
  isUnsent?: boolean;
}) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          <Attachment file={file} isUnsent={isUnsent} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ file, isUnsent }: { file: AttachedFile; isUnsent: boolean }) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.timeline;
  const openPicture = useOpenPicture();
  const [isLost, setLost] = useState(false);
  const size = file.sizeBytes === null ? null : formatBytes(file.sizeBytes, locale);
  if (file.isFlagged) {
    return (
      <span className="flex max-w-70 items-center gap-2 rounded-sm border border-late-line bg-late-soft px-2.5 py-2 text-12">
        <Icon of={ShieldAlert} className="shrink-0 text-late" />
        <span className="min-w-0">
          <bdi className="block truncate text-13 text-1">{file.name}</bdi>
          <span className="text-late">{words.flagged}</span>
        </span>
      </span>
    );
  }
  const isPicture = isShown(file) && !isUnsent;
  const address = `/api/attachments/${file.id}`;
  const look =
    "flex items-center overflow-hidden rounded-sm border border-line-strong bg-surface transition-colors hover:border-line-control";
  const door = {
    href: address,
    target: "_blank",
    rel: "noreferrer",
    "aria-label": say(words.openAttachment, { name: file.name }),
    // It opens here; in a tab for whoever asks for one.
    ...(isPicture &&
      openPicture && {
        "aria-haspopup": "dialog" as const,
        onPointerEnter: expectPicture,
        onClick(event: MouseEvent) {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          openPicture(file.id);
        },
      }),
  };
  if (isPicture && !isLost) {
    return (
      <a
        {...door}
        title={size ? `${file.name}, ${size}` : file.name}
        className={`${look} relative size-18 cursor-zoom-in justify-center bg-photo text-photo-mark`}
      >
        <Icon of={Image} size={20} />
        {/* biome-ignore lint/performance/noImgElement: it comes through our own door with the agent's session */}
        <img
          // It may have failed before React was there to hear.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) setLost(true);
          }}
          src={address}
          alt=""
          width={72}
          height={72}
          loading="lazy"
          decoding="async"
          onError={() => setLost(true)}
          className="absolute inset-0 size-full object-cover"
        />
      </a>
    );
  }
  const inside = (
    <>
      <Icon of={isLost ? ImageOff : FileText} className="shrink-0 text-3" />
      <span className="min-w-0">
        <bdi className="block truncate">{file.name}</bdi>
        {size && <span className="tnum block text-12 text-3">{size}</span>}
      </span>
    </>
  );
  const box = `${look} max-w-60 gap-2 px-2.5 py-1.5 min-h-13`;
  if (isUnsent) return <span className={box}>{inside}</span>;
  return (
    <a {...door} className={box}>
      {inside}
    </a>
  );
}
