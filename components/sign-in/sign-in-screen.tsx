import type { ReactNode } from "react";
import { Mark } from "@/components/workspace/mark";
import type { Messages } from "@/lib/i18n/messages/es";
import { CounterPreview } from "./counter-preview";
import { LanguageLinks } from "./language-links";

/** The door: a form on the left, and at the right, where there is room, the shape of the work that waits behind it. */
export function SignInScreen({
  messages: { signIn },
  title = signIn.title,
  text = signIn.text,
  children,
}: {
  messages: Messages;
  /** Other doors look the same: joining by a link, choosing a new password. */
  title?: string;
  text?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_520px]">
      <div className="flex min-w-0 flex-col bg-surface">
        <main className="mx-auto mt-[max(16px,22vh)] mb-auto w-full max-w-97 px-6 pb-10">
          <div className="mb-8 flex items-center gap-3">
            <Mark size="m" />
            <span className="font-semibold text-16">Mostrador</span>
          </div>
          <h1 className="font-semibold text-20">{title}</h1>
          <div className="mb-5 text-2">{text}</div>
          {children}
        </main>
        <footer className="flex items-center justify-end border-t px-8 py-3 text-12 text-3 max-md:justify-center">
          <LanguageLinks />
        </footer>
      </div>
      <CounterPreview />
    </div>
  );
}
