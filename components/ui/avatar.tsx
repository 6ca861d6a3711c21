import { Bot, User } from "lucide-react";
import { cn } from "./cn";
import { Icon } from "./icon";

/**
 * Round is a person, a rounded square is a bot, dashed is nobody. Beside a written name it is decoration; where it
 * stands alone, `label` says who.
 */
export function Avatar({
  kind = "person",
  name = "",
  me = false,
  size = 20,
  label,
}: {
  kind?: "person" | "bot" | "nobody";
  name?: string;
  me?: boolean;
  size?: keyof typeof SIZE;
  label?: string;
}) {
  const glyph = size === 20 ? 12 : 14;
  return (
    <span
      {...(label ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
      className={cn(
        "inline-grid shrink-0 place-items-center border font-semibold leading-none tracking-[0.01em] select-none",
        SIZE[size],
        kind === "bot" ? "rounded-md" : "rounded-full",
        kind === "nobody" && "border-line-control border-dashed text-3",
        kind === "person" && me && "border-ink bg-ink text-surface",
        kind !== "nobody" && !me && "border-line-strong bg-pressed text-2",
      )}
    >
      {kind === "person" && initialsOf(name)}
      {kind === "bot" && <Icon of={Bot} size={glyph} />}
      {kind === "nobody" && <Icon of={User} size={12} />}
    </span>
  );
}

const SIZE = {
  20: "size-5 text-[9px]",
  24: "size-6 text-[10px]",
  32: "size-8 text-[12px]",
} as const;

/** First letters of the first and the last word: "Lucía Inés Ferreyra" is LF. */
function initialsOf(name: string) {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("");
}
