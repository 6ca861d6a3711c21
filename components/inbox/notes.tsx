"use client";

import { EyeOff } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSpeech } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { useNow } from "@/components/ui/use-now";
import { useContextDrawer } from "@/components/workspace/panes";
import { formatDateTime } from "@/lib/i18n/formats";
import { addNoteAction } from "@/lib/inbox/actions";
import { act } from "./act";
import { useDesk } from "./desk";
import { focusWhenShown } from "./focus-when-shown";
import type { AnyConversation } from "./queries";
import { actionWords } from "./refusal-words";
import { DRAWER } from "./use-media";
import { useRefresh } from "./use-refresh";

/** What the team says among itself. Amber and dashed, so that nobody takes it for an answer. */
export function Notes({ conversation }: { conversation: AnyConversation }) {
  const { messages, locale, timeZone } = useSpeech();
  const { me } = useDesk();
  const now = useNow(60);
  return (
    <>
      <ul className="flex flex-col gap-3">
        {conversation.notes.map(({ id, text, authorId, authorName, createdAt }) => (
          <li key={id}>
            <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
            <p className="mt-1 text-12 text-3">
              {authorId === me.id ? messages.inbox.notes.you : authorName},{" "}
              <time dateTime={createdAt} className="tnum">
                {formatDateTime(createdAt, now, { locale, timeZone })}
              </time>
            </p>
          </li>
        ))}
      </ul>
      <NoteComposer conversation={conversation} />
    </>
  );
}

function NoteComposer({ conversation: { id, notes } }: { conversation: AnyConversation }) {
  const { messages } = useSpeech();
  const words = messages.inbox.notes;
  const refresh = useRefresh();
  const drawer = useContextDrawer();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Minted with the first word, so that a second press is the same note.
  const noteId = useRef<string>(undefined);

  function open() {
    if (!drawer.isOpen && window.matchMedia(DRAWER).matches) drawer.toggle();
    // At once, or the next letters would be taken for shortcuts.
    flushSync(() => setOpen(true));
    field.current?.focus();
    // Where the context is a drawer it takes focus only once it is on screen.
    focusWhenShown(() => field.current);
  }
  useShortcuts([{ keys: "n", label: messages.inbox.keys.note, run: open }]);

  async function save() {
    if (isBusy || text.trim() === "") return;
    noteId.current ??= crypto.randomUUID();
    setBusy(true);
    const result = await act(() => addNoteAction({ conversationId: id, noteId: noteId.current ?? "", text }));
    setBusy(false);
    if (!result.ok) return setRefusal(actionWords(messages, result));
    noteId.current = undefined;
    setRefusal(null);
    setText("");
    setOpen(false);
    refresh(id);
  }

  if (!isOpen) {
    return (
      <button
        type="button"
        aria-keyshortcuts="N"
        onClick={open}
        className={`flex h-7 w-full items-center justify-between rounded-md border border-line-control border-dashed px-2 text-left text-3 transition-colors hover:bg-hover touch:h-11 ${notes.length > 0 ? "mt-2" : ""}`}
      >
        {words.add}
        <Kbd keys="N" />
      </button>
    );
  }
  return (
    <div className="mt-2 rounded-md border border-warn-line border-dashed bg-warn-soft has-[textarea:focus]:border-warn has-[textarea:focus]:border-solid">
      <p className="flex items-center gap-1.5 px-2.5 pt-1.5 text-12 text-warn">
        <Icon of={EyeOff} size={12} />
        <span className="font-medium">{words.label}</span>
        <span aria-hidden="true">·</span>
        {words.hint}
      </p>
      <Textarea
        ref={field}
        bare
        lines={2}
        dir="auto"
        maxLength={4000}
        aria-label={`${words.label}. ${words.hint}`}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void save();
          }
          if (event.key === "Escape") {
            event.preventDefault();
            event.currentTarget.blur();
            if (text.trim() === "") setOpen(false);
          }
        }}
      />
      {refusal && (
        <p role="alert" className="px-2.5 pb-1.5 text-late">
          {refusal}
        </p>
      )}
      <div className="flex justify-end gap-1.5 p-1.5">
        <Button
          size="s"
          kind="quiet"
          onClick={() => {
            setText("");
            setOpen(false);
          }}
        >
          {messages.common.discard}
        </Button>
        <Button size="s" keys="mod+Enter" busy={isBusy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
