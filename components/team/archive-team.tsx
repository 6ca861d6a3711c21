"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { TEAM_DOORS, type TeamKind } from "./team-doors";

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
  const door = useDoor(TEAM_DOORS[kind].archive, messages.team.refusals);

  const close = () => {
    door.forget();
    onClose();
  };

  const archive = async () => {
    if (!(await door.enter({ id }))) return;
    close();
    toast(say(words.archived, { name }, locale));
    router.refresh();
  };

  return (
    <Dialog
      open={open}
      onClose={close}
      title={say(words.archiveTitle, { name }, locale)}
      text={words.archiveText}
      closeLabel={messages.common.close}
      width="s"
      footer={
        <>
          <Button onClick={close}>{messages.common.cancel}</Button>
          <Button kind="danger-solid" busy={door.isBusy} onClick={archive}>
            {messages.team.teams.archive}
          </Button>
        </>
      }
    >
      <RefusalNote text={door.refusal} />
    </Dialog>
  );
}
