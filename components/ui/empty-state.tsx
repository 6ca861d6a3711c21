import type { ReactNode } from "react";

/** Says whether nothing is good news, a filter or a failure, and offers one next step. No illustration. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
  foot,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <div className="m-auto flex w-full max-w-110 flex-col items-start justify-center gap-1 p-6 md:px-10">
      {icon && <span className="mb-2 text-3">{icon}</span>}
      <h2 className="font-semibold text-16">{title}</h2>
      {children && <div className="text-2">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap items-center gap-2">{actions}</div>}
      {foot && <div className="mt-4 w-full border-t pt-3 text-12 text-3">{foot}</div>}
    </div>
  );
}
