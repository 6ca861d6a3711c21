"use client";

import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { ComposerFiles } from "@/components/messages/composer-files";
import { formatBytes } from "@/components/messages/format-bytes";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import type { DecisionFiles } from "./use-decision-files";

/** A place for files in a form: a button, what was chosen, and how far each is. */
export function DecisionFilesField({
  label,
  files,
  note,
}: {
  label: string;
  files: DecisionFiles;
  note?: string | null;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.composer;
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-12 text-2">{label}</legend>
      <div className="-mx-3">
        <ComposerFiles uploads={files} limits={files.limits} />
      </div>
      <Button icon={<Icon of={Paperclip} />} onClick={() => input.current?.click()}>
        {words.attach}
      </Button>
      <p className={note ? "mt-1 text-12 text-warn" : "mt-1 text-12 text-3"}>
        {note ?? say(messages.claims.dialogs.fileTip, { size: formatBytes(files.limits.bytesMax, locale) })}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={files.limits.mediaTypes.join(",")}
        onChange={(event) => {
          files.add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </fieldset>
  );
}
