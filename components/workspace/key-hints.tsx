"use client";

import { useShortcutList } from "@/components/keyboard/use-shortcuts";
import { Kbd } from "@/components/ui/kbd";

/** More would be noise: the `?` sheet has them all. */
const HINTS_MAX = 5;

/** The keys that matter on this screen, as the screen's own shortcuts name them; the last one leads to all others. */
export function KeyHints() {
  const hints = useShortcutList().flatMap(({ keys, hint }) => (hint ? [{ keys: hint.keys ?? keys, ...hint }] : []));
  const all = hints.filter(({ keys }) => keys === "?");
  const others = hints.filter(({ keys }) => keys !== "?").slice(0, HINTS_MAX - all.length);
  return (
    <ul aria-hidden="true" className="ml-auto flex shrink-0 gap-3.5 touch:hidden max-lg:hidden">
      {[...others, ...all].map(({ keys, label }) => (
        <li key={`${keys} ${label}`} className="inline-flex items-center gap-1.25">
          <Kbd keys={keys} className="h-4 min-w-4" />
          {label}
        </li>
      ))}
    </ul>
  );
}
