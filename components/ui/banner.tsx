import type { ReactNode } from "react";
import { cn } from "./cn";

/** A line above a pane that says what holds for all of it, with the one thing that can be done. */
export function Banner({
  tone = "warn",
  icon,
  children,
  action,
}: {
  tone?: "warn" | "late" | "accent";
  icon: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div
      role={tone === "late" ? "alert" : "status"}
      className={cn("flex items-center gap-2.5 border-b px-4 py-2 text-1 max-md:flex-wrap", TONE[tone])}
    >
      {icon}
      <p className="min-w-0 flex-1 max-md:min-w-[80%]">{children}</p>
      {action && <div className="flex items-center gap-2 text-12 text-2">{action}</div>}
    </div>
  );
}

const TONE = {
  warn: "border-warn-line bg-warn-soft *:[svg]:text-warn",
  late: "border-late-line bg-late-soft *:[svg]:text-late",
  accent: "border-accent-line bg-accent-soft *:[svg]:text-accent",
} as const;
