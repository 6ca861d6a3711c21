"use client";

import { Check, CircleAlert, X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "./button";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

type Toast = { id: number; text: string; tone: "ok" | "late"; act?: { label: string; run: () => void } };

/** Time to read a sentence and reach its button; failures stay until they are closed. */
const SHOWN_MS = 6000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says that something happened, in one sentence. What a person must act on belongs beside its control, not here. */
export function toast(text: string, { tone = "ok", act }: Partial<Pick<Toast, "tone" | "act">> = {}) {
  const id = ++lastId;
  change([...toasts.slice(-2), { id, text, tone, act }]);
  if (tone === "ok") setTimeout(() => dismiss(id), SHOWN_MS);
}

/** The live region: once per page, in the root layout. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts, none);
  const m = useMessages();
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-10 z-30 flex flex-col items-center gap-2 max-md:bottom-20"
    >
      {shown.map(({ id, text, tone, act }) => (
        <div
          key={id}
          className="pointer-events-auto flex max-w-120 items-center gap-2.5 rounded-lg border border-line-strong bg-raised py-2 pr-2 pl-3 text-1 shadow-pop transition-[opacity,translate] duration-140 starting:translate-y-1 starting:opacity-0"
        >
          <Icon of={tone === "ok" ? Check : CircleAlert} className={tone === "ok" ? "text-ok" : "text-late"} />
          <span className="min-w-0 flex-1">{text}</span>
          {act && (
            <Button
              kind="quiet"
              size="s"
              onClick={() => {
                dismiss(id);
                act.run();
              }}
            >
              {act.label}
            </Button>
          )}
          <IconButton label={m.common.close} size="s" icon={<Icon of={X} size={14} />} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}

const dismiss = (id: number) => change(toasts.filter((one) => one.id !== id));

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const empty: readonly Toast[] = [];
const none = () => empty;
