"use client";

import { useContext } from "react";
import { SpeechContext } from "./messages-provider";

/** The catalogue in the person's language: `const m = useMessages(); say(m.inbox.waiting, { time })`. */
export const useMessages = () => useSpeech().messages;

/** The catalogue with its language and time zone, for the functions of `lib/i18n/formats`. */
export function useSpeech() {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useMessages needs a <MessagesProvider> above it");
  return speech;
}
