/** What a key press looks like to a shortcut; a KeyboardEvent is one. */
export type Press = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

export type Keys = { keys: string };

/**
 * The name of a press as shortcuts are written: "j", "?", "shift+j", "mod+k", "alt+Backspace"; null for a bare modifier.
 *
 * `mod` is either Ctrl or ⌘. Shift counts only with letters and named keys: on many keyboards "/" and "?" need it.
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | null {
  if (["Control", "Meta", "Alt", "Shift", "AltGraph", "CapsLock", "Dead"].includes(key)) return null;
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const name = key.length === 1 ? key.toLowerCase() : key;
  return [(ctrlKey || metaKey) && "mod", altKey && "alt", shiftKey && !isSymbol && "shift", name]
    .filter(Boolean)
    .join("+");
}

/**
 * Which shortcut the chords pressed so far complete, and the chords a longer one still waits for.
 *
 * Later shortcuts win over earlier ones, so that what opened last is served first. A chord that continues nothing
 * starts over by itself: "g", "j" moves down.
 */
export function matchShortcut<Shortcut extends Keys>(
  shortcuts: readonly Shortcut[],
  pressed: readonly string[],
): { shortcut: Shortcut | null; waiting: readonly string[] } {
  const soFar = pressed.join(" ");
  const shortcut = shortcuts.findLast(({ keys }) => normal(keys) === soFar) ?? null;
  if (shortcut) return { shortcut, waiting: [] };
  if (shortcuts.some(({ keys }) => normal(keys).startsWith(`${soFar} `))) return { shortcut: null, waiting: pressed };
  return pressed.length > 1 ? matchShortcut(shortcuts, pressed.slice(-1)) : { shortcut: null, waiting: [] };
}

/** Single keys sleep while typing; whatever holds Ctrl, ⌘ or Alt does not write anything and stays awake. */
export const isAwakeWhileTyping = (keys: string) => /\b(mod|alt)\+/.test(keys);

/** Letters in shortcuts may be written either way: "R" is "r". */
const normal = (keys: string) =>
  keys
    .split(" ")
    .map((chord) => chord.replace(/(^|\+)(\p{L})$/u, (_, plus: string, letter: string) => plus + letter.toLowerCase()))
    .join(" ");
