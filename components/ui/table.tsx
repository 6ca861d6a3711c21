import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Plain, 36 px to a row, hairlines between; it scrolls sideways by itself where the screen is narrow. */
export function Table({ className, dense, ...rest }: ComponentProps<"table"> & { dense?: boolean }) {
  return (
    <div className="overflow-x-auto">
      <table
        {...rest}
        className={cn("tnum w-full border-collapse", dense ? "[--row-height:28px]" : "[--row-height:36px]", className)}
      />
    </div>
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
