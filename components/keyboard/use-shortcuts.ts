"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { chordOf, isAwakeWhileTyping, matchShortcut } from "./match-shortcut";

export type Shortcut = {
  /** "r", "mod+Enter" (Ctrl or ⌘), "g i" (one after the other). */
  keys: string;
  /** What it does, as the `?` sheet says it. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** The heading it stands under in the `?` sheet. */
  group?: string;
  /** One or two words for the status bar, where at most five fit; `keys` may be joined there: "j k". */
  hint?: { label: string; keys?: string };
  /** Runs on and on while the key is held: moving, never acting. */
  repeats?: boolean;
  /** Runs while typing too. Combinations do by themselves. */
  whileTyping?: boolean;
  /** Runs while a modal dialog is open. */
  inDialog?: boolean;
  /** Leaves the key to what has the focus: Enter presses buttons and follows links. */
  when?: (event: KeyboardEvent) => boolean;
};

/** Between two keys of a sequence. */
const SEQUENCE_MS_MAX = 1200;

type Registration = { shortcuts: readonly Shortcut[] };

const registrations = new Set<Registration>();
const listeners = new Set<() => void>();
let everything: readonly Shortcut[] = [];
let waiting: readonly string[] = [];
let waitingSince = 0;

/** Keeps these shortcuts alive while the component is on screen. What mounts later is served first. */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  const registration = useRef<Registration>({ shortcuts });

  // The list is made anew in every render, so that `run` sees the latest props; only its words decide who is told.
  const words = shortcuts.map(({ keys, label, hint }) => `${keys} ${label} ${hint?.label}`).join("\n");
  useEffect(() => {
    registration.current.shortcuts = shortcuts;
  });

  // The document hears keys; React does not. `words` tells the listeners, it is not read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const mine = registration.current;
    if (registrations.size === 0) document.addEventListener("keydown", hear);
    registrations.add(mine);
    changed();
    return () => {
      registrations.delete(mine);
      if (registrations.size === 0) document.removeEventListener("keydown", hear);
      changed();
    };
  }, [words]);
}

/** Every shortcut alive now, for the `?` sheet and for the hints of the status bar. */
export const useShortcutList = () => useSyncExternalStore(subscribe, () => everything, none);

function hear(event: KeyboardEvent) {
  const chord = chordOf(event);
  // AltGr writes characters, and an input method has not finished writing.
  if (!chord || event.defaultPrevented || event.isComposing || event.getModifierState("AltGraph")) return;

  const typing = isTyping(event.target);
  const inDialog = document.querySelector("dialog:modal") !== null;
  const awake = current().filter(
    (one) =>
      (!typing || one.whileTyping || isAwakeWhileTyping(one.keys)) &&
      (!inDialog || one.inDialog) &&
      (one.when?.(event) ?? true),
  );

  const isFresh = event.timeStamp - waitingSince < SEQUENCE_MS_MAX;
  const match = matchShortcut(awake, [...(isFresh ? waiting : []), chord]);
  waiting = match.waiting;
  waitingSince = event.timeStamp;

  if (!match.shortcut || (event.repeat && !match.shortcut.repeats)) return;
  event.preventDefault();
  match.shortcut.run(event);
}

/** Where keys write, choose or already mean something: fields, and the letters that a menu jumps by. */
function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["button", "checkbox", "radio", "submit"].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable ||
    target.closest("[role=menu], [role=listbox]") !== null
  );
}

const current = () => [...registrations].flatMap((registration) => registration.shortcuts);

function changed() {
  everything = current();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const nothing: readonly Shortcut[] = [];
const none = () => nothing;
