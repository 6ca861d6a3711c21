import type { ReactNode } from "react";

/** One part of a settings page: what it is, what may be done with it, and the thing itself. */
export function Section({
  title,
  text,
  action,
  children,
}: {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="px-6 py-5 not-first:border-t max-md:px-4">
      <div className="mb-4 flex items-start gap-x-4 gap-y-3 max-sm:flex-col">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold text-16">{title}</h2>
          {text && <p className="max-w-[66ch] text-2">{text}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
