import type { ComponentProps } from "react";
import { cn } from "./cn";

type TableProps = ComponentProps<"table"> & {
  /** What it lists: its name, and that of the strip it scrolls in. */
  label: string;
  dense?: boolean;
};

/** Plain, 36 px to a row, hairlines between; it scrolls sideways by itself where the screen is narrow. */
export function Table({ label, className, dense, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a pointer, only the arrow keys can scroll it
    <section aria-label={label} tabIndex={0} className="focus-in overflow-x-auto">
      <table
        aria-label={label}
        {...rest}
        className={cn("tnum w-full border-collapse", dense ? "[--row-height:28px]" : "[--row-height:36px]", className)}
      />
    </section>
  );
}

type CellProps = { align?: "end" };

export function Th({ align, className, ...rest }: Omit<ComponentProps<"th">, "align"> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(
        "h-8 border-b border-line-strong px-3 font-medium text-12 text-3 whitespace-nowrap first:pl-0 last:pr-0",
        align === "end" ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

export function Tr({ current, className, ...rest }: ComponentProps<"tr"> & { current?: boolean }) {
  return (
    <tr
      {...rest}
      aria-current={current || undefined}
      className={cn("transition-colors hover:bg-hover aria-[current=true]:bg-selected", className)}
    />
  );
}

export function Td({ align, className, ...rest }: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return (
    <td
      {...rest}
      className={cn(
        "h-(--row-height) border-b px-3 whitespace-nowrap first:pl-0 last:pr-0",
        align === "end" && "text-right",
        className,
      )}
    />
  );
}
