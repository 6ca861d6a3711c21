"use client";

import { ChevronLeft, ChevronRight, Download, ExternalLink, ImageOff, LoaderCircle, X } from "lucide-react";
import { type TouchEvent, useEffect, useRef, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { formatBytes } from "./format-bytes";
import { type Picture, pictureBeside } from "./picture-list";

/** A finger that moved less pressed. */
const SWIPE_PX = 60;

/**
 * A picture as large as the screen, with its neighbours beside it: arrows and swipes move, Enter enlarges, Esc closes and
 * gives the focus back.
 */
export function PictureViewer({
  pictures,
  shown,
  onShow,
  onClose,
}: {
  pictures: readonly Picture[];
  shown: Picture;
  onShow: (id: string) => void;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.pictures;
  const dialog = useRef<HTMLDialogElement>(null);
  const touched = useRef<number | null>(null);
  const number = pictures.findIndex(({ id }) => id === shown.id) + 1;
  const beside = (step: number) => pictureBeside(pictures, shown.id, step)?.id;

  // Being modal is a call, not an attribute.
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function go(step: number) {
    const id = beside(step);
    if (id) onShow(id);
  }

  useShortcuts([
    { keys: "ArrowLeft", label: words.previous, inDialog: true, repeats: true, run: () => go(-1) },
    { keys: "ArrowRight", label: words.next, inDialog: true, repeats: true, run: () => go(1) },
  ]);

  function endTouch(event: TouchEvent) {
    const end = event.changedTouches[0]?.clientX;
    const moved = end === undefined || touched.current === null ? 0 : end - touched.current;
    touched.current = null;
    if (Math.abs(moved) > SWIPE_PX) go(moved > 0 ? -1 : 1);
  }

  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-label={words.label}
      onClose={onClose}
      className="appears fixed inset-0 m-0 h-dvh max-h-none w-full max-w-none flex-col overflow-hidden bg-canvas text-1 open:flex"
    >
      <div
        className="relative order-2 flex min-h-0 flex-1"
        onTouchStart={({ touches }) => {
          touched.current = touches.length === 1 ? (touches[0]?.clientX ?? null) : null;
        }}
        onTouchEnd={endTouch}
      >
        <Sheet picture={shown} />
        {pictures.length > 1 && (
          <>
            <Step side="left" label={words.previous} icon={ChevronLeft} isOff={!beside(-1)} onPress={() => go(-1)} />
            <Step side="right" label={words.next} icon={ChevronRight} isOff={!beside(1)} onPress={() => go(1)} />
          </>
        )}
      </div>
      <header className="order-1 flex h-12 shrink-0 items-center gap-1 border-b pr-2 pl-4 touch:h-14">
        <Caption picture={shown} />
        {pictures.length > 1 && (
          <span role="status" className="tnum mr-1 shrink-0 text-12 text-2">
            {say(words.count, { number, total: pictures.length }, locale)}
          </span>
        )}
        <Door picture={shown} label={words.download} icon={Download} isDownload />
        <Door picture={shown} label={words.newTab} icon={ExternalLink} />
        <IconButton label={messages.common.close} keys="Escape" icon={<Icon of={X} />} onClick={onClose} />
      </header>
    </dialog>
  );
}

const addressOf = ({ id }: Picture) => `/api/attachments/${id}`;

function Caption({ picture }: { picture: Picture }) {
  const { locale, timeZone } = useSpeech();
  const now = useNow(60);
  const size = picture.sizeBytes === null ? null : formatBytes(picture.sizeBytes, locale);
  const time = picture.at === null ? null : formatDateTime(picture.at, now, { locale, timeZone });
  return (
    <p className="flex min-w-0 flex-1 items-baseline gap-2 max-md:flex-col max-md:gap-0">
      <bdi className="max-w-full truncate font-medium">{picture.name}</bdi>
      <span className="tnum max-w-full truncate text-12 text-3">
        {[picture.by, time, size].filter(Boolean).join(" · ")}
      </span>
    </p>
  );
}

type Sight = { of: string; phase: "loading" | "shown" | "lost"; isLarge: boolean; attempt: number };

const firstSight = (of: string): Sight => ({ of, phase: "loading", isLarge: false, attempt: 0 });

/** The picture, fitted; pressed once more as large as it is. One place for all of them, so that the focus stays. */
function Sheet({ picture }: { picture: Picture }) {
  const words = useSpeech().messages.afterSale.pictures;
  const [sight, setSight] = useState(() => firstSight(picture.id));
  if (sight.of !== picture.id) setSight(firstSight(picture.id));
  const { phase, isLarge, attempt } = sight;
  if (phase === "lost") {
    return <Lost picture={picture} onRetry={() => setSight({ ...firstSight(picture.id), attempt: attempt + 1 })} />;
  }
  return (
    <div
      className={cn("min-w-0 flex-1", isLarge ? "overflow-auto" : "overflow-hidden")}
      aria-busy={phase === "loading"}
    >
      <div className={cn("relative grid place-items-center", isLarge ? "min-h-full w-max min-w-full" : "size-full")}>
        {phase === "loading" && <Icon of={LoaderCircle} size={20} className="absolute animate-spin text-3" />}
        {/* biome-ignore lint/performance/noImgElement: it comes through our own door with the agent's session */}
        <img
          key={`${picture.id} ${attempt}`}
          src={addressOf(picture)}
          alt={picture.by === null ? picture.name : say(words.alt, { name: picture.name, by: picture.by })}
          decoding="async"
          onLoad={() => setSight({ ...sight, phase: "shown" })}
          onError={() => setSight({ ...sight, phase: "lost" })}
          className={cn(
            "transition-opacity",
            phase === "loading" && "opacity-0",
            isLarge ? "max-w-none" : "size-full min-h-0 min-w-0 object-scale-down p-4 max-md:p-0",
          )}
        />
        {/* Over the picture and not around it, so that its words are still read aloud. */}
        <button
          type="button"
          aria-label={isLarge ? words.fit : words.larger}
          onClick={() => setSight({ ...sight, isLarge: !isLarge })}
          className={cn("focus-in absolute inset-0", isLarge ? "cursor-zoom-out" : "cursor-zoom-in")}
        />
      </div>
    </div>
  );
}

/** Why it is not there: asked once more, because a picture that fails does not say. */
function Lost({ picture, onRetry }: { picture: Picture; onRetry: () => void }) {
  const { messages } = useSpeech();
  const words = messages.afterSale.pictures;
  const [reason, setReason] = useState<string | null>(null);
  const address = addressOf(picture);

  // The reason is at the server.
  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then((response) => (response.ok ? null : response.json()))
      .then((answer) => setReason(answer?.reason ?? "unreadable"))
      .catch(() => setReason("unreachable"));
    return () => leaving.abort();
  }, [address]);

  const sentences: Record<string, string> = words.lost;
  return (
    <div role="alert" className="m-auto flex max-w-80 flex-col items-center gap-3 p-6 text-center text-2">
      <Icon of={ImageOff} size={20} className="text-3" />
      {reason && <p>{sentences[reason] ?? words.lost.unreachable}</p>}
      {reason !== "attachment-gone" && <Button onClick={onRetry}>{messages.common.retry}</Button>}
    </div>
  );
}

function Step({
  side,
  label,
  icon,
  isOff,
  onPress,
}: {
  side: "left" | "right";
  label: string;
  icon: typeof ChevronLeft;
  isOff: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={onPress}
      className={cn(
        "absolute top-1/2 grid size-11 -translate-y-1/2 place-items-center rounded-full border border-line-strong bg-raised text-1 transition-colors live:hover:bg-pressed off:pointer-events-none off:opacity-0",
        side === "left" ? "left-4 max-md:left-2" : "right-4 max-md:right-2",
      )}
    >
      <Icon of={icon} size={20} />
    </button>
  );
}

function Door({
  picture,
  label,
  icon,
  isDownload = false,
}: {
  picture: Picture;
  label: string;
  icon: typeof Download;
  isDownload?: boolean;
}) {
  return (
    <a
      href={addressOf(picture)}
      aria-label={label}
      title={label}
      {...(isDownload ? { download: picture.name } : { target: "_blank", rel: "noreferrer" })}
      className="inline-grid size-7 shrink-0 place-items-center rounded-md text-3 transition-colors hover:bg-hover hover:text-1 touch:size-11"
    >
      <Icon of={icon} />
    </a>
  );
}
