"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { say } from "@/lib/i18n/say";
import { rankItems } from "./rank-items";

export type PaletteItem = {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Where it is or what it belongs to, in a few words. */
  note?: string;
  /** Other words it is found by. */
  words?: string;
  keys?: string;
  href?: string;
  run?: () => void;
};

/** Go anywhere: a field, what it finds, and the arrow keys. */
export function CommandPalette({ items, onClose }: { items: readonly PaletteItem[]; onClose: () => void }) {
  const { locale, messages } = useSpeech();
  const { palette } = messages.workspace;
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState("");
  const [position, setPosition] = useState(0);
  const found = rankItems(items, text);
  const optionId = (index: number) => `${listId}-${index}`;

  // Being modal is a call, not an attribute.
  useEffect(() => dialog.current?.showModal(), []);

  const choose = (item: PaletteItem) => {
    dialog.current?.close();
    if (item.href) router.push(item.href);
    item.run?.();
  };

  const move = (to: number) => {
    const next = (to + found.length) % found.length;
    setPosition(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[position];
    if (event.key === "ArrowDown" && found.length > 0) move(position + 1);
    else if (event.key === "ArrowUp" && found.length > 0) move(position - 1);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-label={palette.title}
      onClose={onClose}
      className="appears mx-auto mt-[12vh] max-h-[70vh] w-[calc(100vw-32px)] max-w-140 flex-col overflow-hidden rounded-lg border border-line-strong bg-raised text-1 shadow-dialog backdrop:bg-scrim open:flex max-md:mt-4"
    >
      <div className="flex h-12 shrink-0 items-center gap-3 border-b px-4">
        <Icon of={Search} className="text-3" />
        <input
          type="text"
          role="combobox"
          autoFocus
          aria-label={palette.title}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? optionId(position) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={palette.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPosition(0);
          }}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-14 outline-none touch:text-16"
        />
        <Kbd keys="Escape" />
      </div>
      <div id={listId} role="listbox" aria-label={palette.title} className="scroll-pane p-1">
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which keeps the focus
          <div
            key={item.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === position}
            onClick={() => choose(item)}
            onPointerMove={() => setPosition(index)}
            className={cn(
              "flex h-9 cursor-pointer items-center gap-3 rounded-sm px-3 touch:h-11",
              "aria-selected:bg-selected *:[svg]:shrink-0 *:[svg]:text-3",
            )}
          >
            {item.icon}
            <span className="truncate">{item.label}</span>
            {item.note && <span className="truncate text-12 text-3">{item.note}</span>}
            <span className="flex-1" />
            {item.keys && <Kbd keys={item.keys} />}
          </div>
        ))}
        {found.length === 0 && <p className="px-3 py-4 text-2">{say(palette.empty, { text })}</p>}
      </div>
      <p role="status" className="sr-only">
        {say(palette.results, { count: found.length }, locale)}
      </p>
    </dialog>
  );
}
