"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RefusalNote } from "./refusal-note";

/** Asks before something is taken out of use, and says why it could not be. */
export function ArchiveDialog({
  words,
  door,
  open,
  onArchive,
  onClose,
}: {
  words: { title: string; text: string; archive: string };
  door: { isBusy: boolean; refusal: string | null };
  open: boolean;
  onArchive: () => void;
  onClose: () => void;
}) {
  const { common } = useMessages();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.title}
      text={words.text}
      closeLabel={common.close}
      width="s"
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button kind="danger-solid" busy={door.isBusy} onClick={onArchive}>
            {words.archive}
          </Button>
        </>
      }
    >
      <RefusalNote text={door.refusal} />
    </Dialog>
  );
}
