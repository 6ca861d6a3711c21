"use client";

import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endSessionsAction } from "@/lib/account/actions";
import { RefusalNote } from "./refusal-note";
import { useDoor } from "./use-door";

export function EndSessions() {
  const { settings, common } = useMessages();
  const { security } = settings;
  const [isOpen, setOpen] = useState(false);
  const door = useDoor(endSessionsAction, security.refusals);

  const end = async () => {
    if (await door.enter({})) window.location.assign("/sign-in");
  };

  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {security.endSessions}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={security.endTitle}
        text={security.endText}
        closeLabel={common.close}
        width="s"
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{common.cancel}</Button>
            <Button kind="danger-solid" busy={door.isBusy} onClick={end}>
              {security.endSubmit}
            </Button>
          </>
        }
      >
        <RefusalNote text={door.refusal} />
      </Dialog>
    </>
  );
}
