import type { ReactNode } from "react";
import { Kbd } from "./kbd";

/**
 * Words that appear beside a control on hover and on keyboard focus. Only CSS: see `tip-anchor` and `tip` in globals.css.
 * `id` joins them to the control (aria-describedby); without it they repeat its name and are hidden from screen readers.
 */
export function Tooltip({
  text,
  keys,
  id,
  className,
  children,
}: {
  text: string;
  keys?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={`tip-anchor inline-flex min-w-0 ${className ?? ""}`}>
      {children}
      <span id={id} role={id ? "tooltip" : undefined} aria-hidden={id ? undefined : "true"} className="tip">
        {text}
        {keys && <Kbd keys={keys} className="border-surface/35 bg-transparent text-surface" />}
      </span>
    </span>
  );
}
