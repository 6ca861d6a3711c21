import type { ReactNode } from "react";

/** One subject of the context, under its name. */
export function Section({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-b px-4 py-3.5 last:border-b-0">
      {title && (
        <h2 className="mb-2 flex h-5 items-center justify-between font-semibold text-12 text-2">
          {title}
          {aside}
        </h2>
      )}
      {children}
    </section>
  );
}
