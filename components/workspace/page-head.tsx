import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** The 48 px line above every page and pane: what it is, and what may be done with it. */
export function PageHead({
  title,
  actions,
  children,
  inset = "page",
}: {
  /** The page's heading; where the way to it matters, pass `<Breadcrumbs>` as children instead. */
  title?: string;
  actions?: ReactNode;
  children?: ReactNode;
  inset?: "page" | "pane";
}) {
  return (
    <header
      className={cn(
        "flex h-12 shrink-0 items-center gap-2 border-b touch:h-14",
        inset === "page" ? "px-6 max-md:px-4" : "px-4",
      )}
    >
      <div className="flex min-w-0 flex-1 items-center gap-2">
        {title && <h1 className="truncate font-semibold text-13">{title}</h1>}
        {children}
      </div>
      {actions}
    </header>
  );
}

/** A page that is not made of panes: its head, and a body that scrolls. */
export function Page({ head, children, className }: { head: ReactNode; children: ReactNode; className?: string }) {
  return (
    <div className="flex h-full min-h-0 flex-col">
      {head}
      {/* What only screen readers see is positioned, and would make the document as long as the page. */}
      <div className={cn("scroll-page relative flex-1", className)}>{children}</div>
    </div>
  );
}
