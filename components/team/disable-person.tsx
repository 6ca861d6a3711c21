"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { disablePersonAction } from "@/lib/team/actions";
import type { Colleague } from "./person-actions";

export function DisablePerson({ person, open, onClose }: { person: Colleague; open: boolean; onClose: () => void }) {
  const { messages, locale } = useSpeech();
  const { disable, refusals } = messages.team;
  const router = useRouter();
  const door = useDoor(disablePersonAction, refusals);

  const submit = async () => {
    const disabled = await door.enter({ personId: person.id });
    if (!disabled) return;
    onClose();
    toast(say(disable.done, { name: person.name, count: disabled.released }, locale));
    if (disabled.entriesWithoutAgent > 0) toast(disable.entries, { tone: "late" });
    router.refresh();
  };

  return (
    <Dialog
      open={open}
      onClose={() => {
        door.forget();
        onClose();
      }}
      title={say(disable.title, { name: person.name }, locale)}
      closeLabel={messages.common.close}
      width="s"
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button kind="danger-solid" busy={door.isBusy} onClick={submit}>
            {say(disable.submit, { name: person.name }, locale)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2">
        <RefusalNote text={door.refusal} />
        <p>{disable.sessions}</p>
        <p>{disable.conversations}</p>
        <p className="text-2">{disable.kept}</p>
      </div>
    </Dialog>
  );
}
