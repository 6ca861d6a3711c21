"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button, type ButtonProps } from "./button";
import { Icon } from "./icon";

/** Long enough to be read, short enough to be pressed again. */
const SAID_MS = 2000;

/** Puts a text on the clipboard and says so in its own place. */
export function CopyButton({ text, children, ...rest }: { text: string } & Omit<ButtonProps, "onClick" | "icon">) {
  const { common } = useMessages();
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    await writeClipboard(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_MS);
  };

  return (
    <>
      <Button {...rest} onClick={copy} icon={<Icon of={copied ? Check : Copy} size={14} />}>
        {copied ? common.copied : (children ?? common.copy)}
      </Button>
      <span role="status" className="sr-only">
        {copied && common.copied}
      </span>
    </>
  );
}

/** Outside https and localhost the clipboard has no API, only the old command. */
async function writeClipboard(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
