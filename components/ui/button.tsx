import { LoaderCircle } from "lucide-react";
import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { ariaKeys, Kbd } from "./kbd";
import { Tooltip } from "./tooltip";

export type ButtonKind = "primary" | "outline" | "quiet" | "danger" | "danger-solid";
export type ButtonSize = "s" | "m" | "l";

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> & {
  ref?: Ref<HTMLButtonElement>;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  /** The shortcut that does the same, as "E" or "mod+Enter": shown as a hint, and told to screen readers. */
  keys?: string;
  /** Something of this button is in flight: it keeps its words and its focus, and does nothing more. */
  busy?: boolean;
  /** Why it cannot be pressed now. The button stays in place, focusable, and says so. */
  off?: string | false | null;
};

export function Button({
  kind = "outline",
  size = "m",
  icon,
  keys,
  busy,
  off,
  children,
  className,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const idle = Boolean(off) || busy;
  const button = (
    <button
      type="button"
      {...rest}
      {...(idle && { type: "button", onClick: undefined })}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={ariaKeys(keys)}
      aria-describedby={off ? reasonId : rest["aria-describedby"]}
      className={cn(buttonClass(kind, size), className)}
    >
      {busy ? <Icon of={LoaderCircle} size={size === "s" ? 14 : 16} className="animate-spin" /> : icon}
      {children}
      {keys && <Kbd keys={keys} className={KBD[kind]} />}
    </button>
  );
  if (!off) return button;
  return (
    <Tooltip text={off} id={reasonId} className={className}>
      {button}
    </Tooltip>
  );
}

/** The look of a button, for links that lead somewhere: `<Link className={buttonClass("outline")}>`. */
export const buttonClass = (kind: ButtonKind = "outline", size: ButtonSize = "m") =>
  cn(
    "inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap transition-colors select-none",
    "off:border-line off:bg-sunken off:text-3 off:[&_kbd]:border-line off:[&_kbd]:bg-transparent off:[&_kbd]:text-3",
    SIZE[size],
    KIND[kind],
  );

const SIZE: Record<ButtonSize, string> = {
  s: "h-6 gap-1 px-2 text-12 touch:h-9 touch:px-3",
  m: "h-7 gap-1.5 px-2.5 text-13 touch:h-11 touch:px-3.5",
  l: "h-9 gap-1.5 px-3.5 text-13 touch:h-11",
};

const KIND: Record<ButtonKind, string> = {
  primary:
    "border-accent bg-accent text-on-accent live:hover:border-accent-hover live:hover:bg-accent-hover live:active:bg-accent-pressed",
  outline:
    "border-line-strong bg-surface text-1 live:hover:border-line-control live:hover:bg-hover live:active:bg-pressed *:[svg]:text-3",
  quiet:
    "border-transparent text-2 live:hover:bg-hover live:hover:text-1 live:active:bg-pressed off:border-transparent off:bg-transparent *:[svg]:text-3",
  danger:
    "border-late-line bg-surface text-late live:hover:border-late live:hover:bg-late-soft live:active:border-late",
  "danger-solid": "border-late bg-late text-on-late live:hover:brightness-95 live:active:brightness-90",
};

const KBD: Partial<Record<ButtonKind, string>> = {
  primary: "border-on-accent/40 bg-transparent text-on-accent-2",
  "danger-solid": "border-on-late/40 bg-transparent text-on-late",
};
