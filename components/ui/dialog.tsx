"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

/**
 * The browser's own modal dialog: it traps focus, closes with Esc and gives focus back. Its content exists only while
 * it is open.
 */
export function Dialog({
  open,
  onClose,
  title,
  text,
  closeLabel,
  footer,
  width = "m",
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  text?: ReactNode;
  closeLabel: string;
  footer?: ReactNode;
  width?: "s" | "m" | "l";
  children?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();

  // Being modal is a call, not an attribute.
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby={titleId}
      aria-describedby={text ? textId : undefined}
      onClose={onClose}
      className={cn(
        "appears m-auto max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] flex-col overflow-hidden rounded-lg border border-line-strong bg-raised text-left text-1 whitespace-normal shadow-dialog open:flex",
        "duration-200 backdrop:bg-scrim",
        WIDTH[width],
      )}
    >
      {open && (
        <>
          <header className="pt-4 pr-14 pl-5">
            <h2 id={titleId} className="font-semibold text-16">
              {title}
            </h2>
            {text && (
              <div id={textId} className="text-2">
                {text}
              </div>
            )}
          </header>
          <div className="scroll-pane px-5 pt-3 pb-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-5 py-3">{footer}</footer>
          )}
          {/* Last in order, so that the first focus goes to what the dialog is about. */}
          <div className="absolute top-3 right-3">
            <IconButton label={closeLabel} icon={<Icon of={X} />} onClick={onClose} />
          </div>
        </>
      )}
    </dialog>
  );
}

const WIDTH = { s: "max-w-105", m: "max-w-140", l: "max-w-190" } as const;
