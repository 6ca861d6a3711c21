import type { LucideIcon } from "lucide-react";

/** Smaller icons get thicker lines, so that all of them weigh the same beside text. */
const STROKE = { 12: 2.1, 14: 1.9, 16: 1.75, 20: 1.75 } as const;

export function Icon({
  of: Glyph,
  size = 16,
  className,
}: {
  of: LucideIcon;
  size?: keyof typeof STROKE;
  className?: string;
}) {
  return <Glyph size={size} strokeWidth={STROKE[size]} className={className} aria-hidden="true" />;
}
