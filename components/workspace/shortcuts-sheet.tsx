"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { useShortcutList } from "@/components/keyboard/use-shortcuts";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

/** Every key that does something here and now, by what it belongs to. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const { common, workspace } = useMessages();
  const { shortcuts: words } = workspace;
  const groups = Map.groupBy(useShortcutList(), ({ group }) => group ?? words.here);

  return (
    <Dialog open onClose={onClose} title={words.title} text={words.text} closeLabel={common.close} width="l">
      <div className="columns-2 gap-10 max-md:columns-1">
        {[...groups].map(([group, shortcuts]) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 font-semibold text-12 text-2">{group}</h3>
            <dl>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className="flex min-h-8 items-center justify-between gap-4 border-b">
                  <dt className="first-letter:uppercase">{label}</dt>
                  <dd>
                    <Kbd keys={keys} always />
                    <span className="sr-only">{keys}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
