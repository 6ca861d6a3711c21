"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { useDismissibleTips } from "@/components/ui/use-dismissible-tips";
import type { PaletteItem } from "./command-palette";

// Neither is needed to read or to answer, so neither is in the page until a key asks for it.
const CommandPalette = dynamic(() => import("./command-palette").then((file) => file.CommandPalette), { ssr: false });
const ShortcutsSheet = dynamic(() => import("./shortcuts-sheet").then((file) => file.ShortcutsSheet), { ssr: false });

type Overlay = "palette" | "shortcuts" | null;

let open: Overlay = null;
const listeners = new Set<() => void>();

export const openPalette = () => show("palette");
export const openShortcuts = () => show("shortcuts");

/** What opens above every screen by key, and the keys that go elsewhere: `g` and the `jump` letter of an item. */
export function Overlays({ items }: { items: readonly PaletteItem[] }) {
  useDismissibleTips();
  const { workspace } = useMessages();
  const router = useRouter();
  const shown = useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  );
  const jumps = items.flatMap(({ label, keys, href }) =>
    keys && href ? [{ keys, label, group: workspace.shortcuts.general, run: () => router.push(href) }] : [],
  );
  useShortcuts([
    { keys: "mod+k", label: workspace.palette.title, group: workspace.shortcuts.general, run: openPalette },
    {
      keys: "?",
      label: workspace.shortcuts.showAll,
      group: workspace.shortcuts.general,
      hint: { label: workspace.shortcuts.show },
      run: openShortcuts,
    },
    ...jumps,
  ]);

  if (shown === "palette") return <CommandPalette items={items} onClose={() => show(null)} />;
  if (shown === "shortcuts") return <ShortcutsSheet onClose={() => show(null)} />;
  return null;
}

function show(overlay: Overlay) {
  open = overlay;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
