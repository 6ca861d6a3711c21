"use client";

import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import { formatBytes } from "./format-bytes";
import type { AttachmentLimits } from "./uploads";

/** Chooses files by the browser's own dialog. They may be dropped and pasted, too: the tip says so. */
export function AttachButton({
  limits,
  onFiles,
}: {
  limits: AttachmentLimits;
  onFiles: (files: Iterable<File>) => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.composer;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind="quiet"
        icon={<Icon of={Paperclip} />}
        title={say(words.attachTip, { size: formatBytes(limits.bytesMax, locale) })}
        onClick={() => input.current?.click()}
      >
        <span className="max-md:sr-only @max-[27rem]/bar:sr-only">{words.attach}</span>
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.attachKeys}
        accept={limits.mediaTypes.join(",")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
