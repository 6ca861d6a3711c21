"use client";

import { CloudOff, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { decisionRefusalWords } from "./decision-refusal-words";

type Reading = {
  data: { ok: true } | { ok: false; reason: string } | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
};

/** Something the marketplace is asked for while a dialog is open: waiting, not told, or there. */
export function LiveReading({
  reading,
  words,
  children,
}: {
  reading: Reading;
  words: { loading: string; failed: string };
  children: ReactNode;
}) {
  const { messages, locale } = useSpeech();
  const { data, error, isFetching, refetch } = reading;
  if (data?.ok) return children;
  if (isFetching) {
    return (
      <p role="status" className="flex h-15 items-center gap-2 rounded-md border px-3 text-3">
        <Icon of={LoaderCircle} className="animate-spin" />
        {words.loading}
      </p>
    );
  }
  if (!data && !error) return null;
  return (
    <div
      role="alert"
      className="flex min-h-15 items-center gap-2 rounded-md border border-warn-line bg-warn-soft px-3 py-2"
    >
      <Icon of={CloudOff} className="shrink-0 text-warn" />
      <span className="min-w-0 flex-1">
        {words.failed} {data && decisionRefusalWords(messages, data, locale)}
      </span>
      <Button onClick={() => refetch()}>{messages.common.retry}</Button>
    </div>
  );
}
