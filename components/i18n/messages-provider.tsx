"use client";

import { createContext, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";

/** What the server chose for this person; `now` is its clock, in milliseconds, when it did. */
export type Speech = { locale: Locale; timeZone: string; messages: Messages; now: number };

export const SpeechContext = createContext<Speech | null>(null);

/** Gives client components the words, the language and the time zone that the server already chose. */
export function MessagesProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
