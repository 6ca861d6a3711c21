"use client";

import { Info } from "lucide-react";
import { useId } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { Tooltip } from "@/components/ui/tooltip";
import { say } from "@/lib/i18n/say";

/** What a number means: on hover and on focus, and pressed it stays, for fingers. */
export function Definition({ of: name, children: text }: { of: string; children: string }) {
  const { numbers } = useMessages();
  const id = useId();
  const label = say(numbers.whatIs, { name });
  return (
    <Tooltip text={text} id={id} className="relative z-1 *:[.tip]:whitespace-pre-line">
      <Popover
        label={label}
        className="mx-2 max-w-80 px-3 py-2 text-12 whitespace-pre-line"
        trigger={(trigger) => (
          <button
            type="button"
            {...trigger}
            aria-label={label}
            aria-describedby={id}
            className="grid size-6 shrink-0 place-items-center rounded-sm text-3 transition-colors hover:text-1 aria-expanded:text-1 touch:size-9"
          >
            <Icon of={Info} size={12} />
          </button>
        )}
      >
        {text}
      </Popover>
    </Tooltip>
  );
}
