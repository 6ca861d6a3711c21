import { Fragment } from "react";
import { cn } from "./cn";

/**
 * A key or several: "R", "g i" one after the other, "mod+Enter" together. `mod` is ⌘ on a Mac and Ctrl elsewhere. Touch
 * screens have no keys to hint at, unless `always`.
 */
export function Kbd({ keys, always, className }: { keys: string; always?: boolean; className?: string }) {
  return (
    <span aria-hidden="true" className={cn("inline-flex gap-0.5 align-middle", !always && "touch:hidden")}>
      {keys.split(" ").map((chord, position) => (
        <kbd
          // A sequence may repeat a key, and it never changes its order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={position}
          className={cn(
            "inline-grid h-4.5 min-w-4.5 grid-flow-col place-items-center gap-0.75 rounded-sm border border-line-strong bg-surface px-1",
            "font-medium font-sans text-[11px] text-2 leading-none whitespace-nowrap",
            className,
          )}
        >
          {chord.split("+").map((key) => (
            <Fragment key={key}>
              <KeyCap name={key} />
            </Fragment>
          ))}
        </kbd>
      ))}
    </span>
  );
}

const CAPS: Record<string, string> = {
  Enter: "↵",
  Backspace: "⌫",
  Escape: "Esc",
  shift: "⇧",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

function KeyCap({ name }: { name: string }) {
  if (name === "mod" || name === "alt") {
    return (
      <>
        <span className="mac:hidden">{name === "mod" ? "Ctrl" : "Alt"}</span>
        <span className="hidden mac:inline">{name === "mod" ? "⌘" : "⌥"}</span>
      </>
    );
  }
  return CAPS[name] ?? (name.length === 1 ? name.toUpperCase() : name);
}

/** The same keys as the platform's own `aria-keyshortcuts` wants them; sequences have no such form. */
export const ariaKeys = (keys: string | undefined) =>
  keys && !keys.includes(" ")
    ? keys.replace("mod", "Control").replace("alt", "Alt").replace("shift", "Shift")
    : undefined;
