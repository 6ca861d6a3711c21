"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";

/** The middle pane before anything is chosen: the keys that choose. */
export function NothingOpen() {
  const { none } = useMessages().inbox;
  return (
    <EmptyState title={none.title}>
      <dl className="mt-3 grid grid-cols-[56px_1fr] items-center gap-2 touch:hidden">
        {[
          ["j k", none.move],
          ["Enter", none.open],
          ["r", none.answer],
          ["mod+k", none.go],
        ].map(([keys = "", label]) => (
          <div key={keys} className="contents">
            <dt>
              <Kbd keys={keys} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </EmptyState>
  );
}
