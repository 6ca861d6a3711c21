"use client";

import { Zap } from "lucide-react";
import { lazy, Suspense } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import type { AnyConversation } from "@/components/inbox/queries";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";

// Not needed to read or to write: it comes when it is opened.
const MacroPicker = lazy(() => import("./macro-picker").then((file) => ({ default: file.MacroPicker })));

/** Where saved replies are found, at the foot of the answer. `onInsert` takes a text without open variables. */
export function MacroButton({
  conversation,
  agentName,
  onInsert,
}: {
  conversation: AnyConversation;
  agentName: string;
  onInsert: (text: string, macroId: string) => void;
}) {
  const { macros } = useMessages();
  return (
    <Popover
      label={macros.picker.label}
      side="above"
      className="h-84 w-[calc(100vw-16px)] max-w-140 overflow-hidden"
      trigger={(trigger) => (
        <Button
          {...trigger}
          data-macros
          kind="quiet"
          keys="M"
          icon={<Icon of={Zap} />}
          // Between two panes the bar of a composer is narrow on a wide screen, too.
          className="@max-[27rem]/bar:[&>span[aria-hidden]]:hidden"
        >
          <span className="max-md:sr-only @max-[27rem]/bar:sr-only">{macros.button}</span>
        </Button>
      )}
    >
      {(close) => (
        <Suspense>
          <MacroPicker
            conversation={conversation}
            agentName={agentName}
            onClose={close}
            onInsert={(text, macroId) => {
              close();
              onInsert(text, macroId);
            }}
          />
        </Suspense>
      )}
    </Popover>
  );
}
