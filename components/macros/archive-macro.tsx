"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { ArchiveDialog } from "@/components/settings/archive-dialog";
import { useDoor } from "@/components/settings/use-door";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { archiveMacroAction } from "@/lib/macros/actions";
import { useMacrosChanged } from "./use-macros-changed";

export function ArchiveMacro({
  macro: { id, name },
  open,
  onClose,
}: {
  macro: { id: string; name: string };
  open: boolean;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.macros;
  const changed = useMacrosChanged();
  const door = useDoor(archiveMacroAction, words.refusals);

  const close = () => {
    door.forget();
    onClose();
  };

  const archive = async () => {
    if (!(await door.enter({ macroId: id }))) return;
    close();
    toast(say(words.archived, { name }, locale));
    changed();
  };

  return (
    <ArchiveDialog
      words={{ title: say(words.archiveTitle, { name }, locale), text: words.archiveText, archive: words.archive }}
      door={door}
      open={open}
      onArchive={archive}
      onClose={close}
    />
  );
}
