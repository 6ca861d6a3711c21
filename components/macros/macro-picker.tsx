"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type KeyboardEvent, useId, useState } from "react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import type { AnyConversation } from "@/components/inbox/queries";
import { Button, buttonClass } from "@/components/ui/button";
import { rankItems } from "@/components/workspace/rank-items";
import { say } from "@/lib/i18n/say";
import type { UsableMacro } from "@/lib/macros/list-macros";
import { fillMacro } from "@/lib/policy/macro-variables";
import { MacroPreview } from "./macro-preview";
import { MacroField, MacroOptions } from "./macro-search";
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
      <MacroField
        text={text}
        listId={listId}
        activeId={chosen && optionId(position)}
        onSearch={(next) => {
          setText(next);
          setPosition(0);
        }}
        onKeyDown={hearFieldKey}
      />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] max-sm:grid-cols-1 max-sm:grid-rows-[3fr_2fr]">
        <MacroOptions
          macros={found}
          listId={listId}
          optionId={optionId}
          position={position}
          onPoint={setPosition}
          onChoose={choose}
          isLoading={!macros && !isError}
        />
        <div className="scroll-pane p-3">
          {chosen && <MacroPreview text={fillMacro(chosen.text, values).text} />}
          {macros && !chosen && <NoMacro text={text} isSearch={macros.length > 0} />}
          {isError && <MacrosNotRead onRetry={() => void refetch()} />}
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

/** There is none at all, or none that a search finds. */
function NoMacro({ text, isSearch }: { text: string; isSearch: boolean }) {
  const { picker } = useMessages().macros;
  if (isSearch) return <p className="text-2">{say(picker.none, { text })}</p>;
  return (
    <>
      <p className="font-semibold">{picker.empty}</p>
      <p className="text-2">{picker.emptyText}</p>
    </>
  );
}

function MacrosNotRead({ onRetry }: { onRetry: () => void }) {
  const { macros, common } = useMessages();
  return (
    <div role="alert" className="flex flex-col items-start gap-2">
      <p className="text-2">{macros.picker.error}</p>
      <Button size="s" onClick={onRetry}>
        {common.retry}
      </Button>
    </div>
  );
}
