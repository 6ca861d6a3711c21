"use client";

import { Search } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { Skeleton } from "@/components/ui/skeleton";
import type { UsableMacro } from "@/lib/macros/list-macros";

/** Keeps the focus; its keys walk through the list below. */
export function MacroField({
  text,
  listId,
  activeId,
  onSearch,
  onKeyDown,
}: {
  text: string;
  listId: string;
  /** The option that Enter chooses. */
  activeId: string | undefined;
  onSearch: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { picker } = useMessages().macros;
  return (
    <div className="flex h-10 shrink-0 items-center gap-2 border-b px-3 touch:h-11">
      <Icon of={Search} size={14} className="text-3" />
      <input
        type="text"
        role="combobox"
        // biome-ignore lint/a11y/noAutofocus: it was opened to be searched, as a dialog is
        autoFocus
        aria-label={picker.search}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        placeholder={picker.search}
        value={text}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-full min-w-0 flex-1 bg-transparent outline-none touch:text-16"
      />
    </div>
  );
}

/** What the search finds, best first; one of them is chosen. */
export function MacroOptions({
  macros,
  listId,
  optionId,
  position,
  onPoint,
  onChoose,
  isLoading,
}: {
  macros: readonly UsableMacro[];
  listId: string;
  optionId: (index: number) => string;
  position: number;
  onPoint: (index: number) => void;
  onChoose: (macro: UsableMacro) => void;
  isLoading: boolean;
}) {
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={useMessages().macros.picker.list}
      className="scroll-pane border-r p-1 max-sm:border-r-0 max-sm:border-b"
    >
      {macros.map((macro, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which keeps the focus
        <div
          key={macro.id}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === position}
          onClick={() => onChoose(macro)}
          onPointerMove={() => onPoint(index)}
          className="flex h-8 cursor-pointer items-center rounded-sm px-2 touch:h-11 aria-selected:bg-selected"
        >
          <span className="truncate">{macro.name}</span>
        </div>
      ))}
      {isLoading && <ListSkeleton />}
    </div>
  );
}

function ListSkeleton() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-3 p-2">
      {["w-3/4", "w-1/2", "w-2/3"].map((width) => (
        <Skeleton key={width} className={`h-3.5 ${width}`} />
      ))}
    </div>
  );
}
