"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { ArchiveDialog } from "@/components/settings/archive-dialog";
import { useDoor } from "@/components/settings/use-door";
import { toast } from "@/components/ui/toast";
import type { TeamKind } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import { archiveTeamAction } from "@/lib/team/actions";

export function ArchiveTeam({
  kind,
  team: { id, name },
  open,
  onClose,
}: {
  kind: TeamKind;
  team: { id: string; name: string };
  open: boolean;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.team[kind];
  const router = useRouter();
  const door = useDoor(archiveTeamAction, messages.team.refusals);

  const close = () => {
    door.forget();
    onClose();
  };

  const archive = async () => {
    if (!(await door.enter({ kind, teamId: id }))) return;
    close();
    toast(say(words.archived, { name }, locale));
    router.refresh();
  };

  return (
    <ArchiveDialog
      words={{
        title: say(words.archiveTitle, { name }, locale),
        text: words.archiveText,
        archive: messages.team.teams.archive,
      }}
      door={door}
      open={open}
      onArchive={archive}
      onClose={close}
    />
  );
}
