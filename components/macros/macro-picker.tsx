"use client";

import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useId, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AnyConversation } from "@/components/inbox/queries";
import { Button, buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Skeleton } from "@/components/ui/skeleton";
import { rankItems } from "@/components/workspace/rank-items";
import { say } from "@/lib/i18n/say";
import type { UsableMacro } from "@/lib/macros/list-macros";
import { fillMacro } from "@/lib/policy/macro-variables";
import { MacroPreview } from "./macro-preview";
import { macroValues } from "./macro-values";
import { MissingValues } from "./missing-values";
import { macrosQuery } from "./queries";

/** A field, the macros it finds with what each would say here, and Enter. What is not known is asked for first. */
export function MacroPicker({
  conversation,
  agentName,
  onInsert,
  onClose,
}: {
  conversation: AnyConversation;
  agentName: string;
  onInsert: (text: string, macroId: string) => void;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.macros.picker;
  const listId = useId();
  const { data: macros, isError, refetch } = useQuery(macrosQuery());
  const [text, setText] = useState("");
  const [position, setPosition] = useState(0);
  const [asked, setAsked] = useState<UsableMacro | null>(null);
  const values = macroValues(conversation, agentName);
  const found = rankItems(
    (macros ?? []).map((macro) => ({ ...macro, label: macro.name, words: macro.text })),
    text,
  );
  const chosen = found[position];
  const optionId = (index: number) => `${listId}-${index}`;

  function choose(macro: UsableMacro) {
    const filled = fillMacro(macro.text, values);
    if (filled.missing.length > 0) setAsked(macro);
    else onInsert(filled.text, macro.id);
  }

  function move(to: number) {
    const next = (to + found.length) % found.length;
    setPosition(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  }

  function hearFieldKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" && found.length > 0) move(position + 1);
    else if (event.key === "ArrowUp" && found.length > 0) move(position - 1);
    else if (event.key === "Enter") chosen && choose(chosen);
    else return;
    event.preventDefault();
  }

  // Heard here, or the screen behind would take it for itself and go back to its list.
  function hearEscape(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }

  if (asked) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the controls inside
      <div onKeyDown={hearEscape} className="h-full">
        <MissingValues
          macro={asked}
          values={values}
          onBack={() => setAsked(null)}
          onInsert={(filled) => onInsert(filled, asked.id)}
        />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the controls inside
    <div onKeyDown={hearEscape} className="flex h-full flex-col">
      <div className="flex h-10 shrink-0 items-center gap-2 border-b px-3 touch:h-11">
        <Icon of={Search} size={14} className="text-3" />
        <input
          type="text"
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: it was opened to be searched, as a dialog is
          autoFocus
          aria-label={words.search}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen ? optionId(position) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.search}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPosition(0);
          }}
          onKeyDown={hearFieldKey}
          className="h-full min-w-0 flex-1 bg-transparent outline-none touch:text-16"
        />
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] max-sm:grid-cols-1 max-sm:grid-rows-[3fr_2fr]">
        <div
          id={listId}
          role="listbox"
          aria-label={words.list}
          className="scroll-pane border-r p-1 max-sm:border-r-0 max-sm:border-b"
        >
          {found.map((macro, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which keeps the focus
            <div
              key={macro.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === position}
              onClick={() => choose(macro)}
              onPointerMove={() => setPosition(index)}
              className="flex h-8 cursor-pointer items-center rounded-sm px-2 touch:h-11 aria-selected:bg-selected"
            >
              <span className="truncate">{macro.name}</span>
            </div>
          ))}
          {!macros && !isError && <ListSkeleton />}
        </div>
        <div className="scroll-pane p-3">
          {chosen && <MacroPreview text={fillMacro(chosen.text, values).text} />}
          {macros?.length === 0 && (
            <>
              <p className="font-semibold">{words.empty}</p>
              <p className="text-2">{words.emptyText}</p>
            </>
          )}
          {macros && macros.length > 0 && !chosen && <p className="text-2">{say(words.none, { text })}</p>}
          {isError && (
            <div role="alert" className="flex flex-col items-start gap-2">
              <p className="text-2">{words.error}</p>
              <Button size="s" onClick={() => void refetch()}>
                {messages.common.retry}
              </Button>
            </div>
          )}
        </div>
      </div>
      <div className="flex shrink-0 items-center justify-between gap-2 border-t p-1.5">
        <Link href="/settings/macros" className={buttonClass("quiet", "s")}>
          {words.manage}
        </Link>
        <Button size="s" keys="Enter" off={!chosen && words.empty} onClick={() => chosen && choose(chosen)}>
          {words.insert}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {macros && say(messages.workspace.palette.results, { count: found.length }, locale)}
      </p>
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
