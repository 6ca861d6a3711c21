"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { resetPasswordAction } from "@/lib/team/actions";
import { OneTimeLink } from "./one-time-link";
import type { Colleague } from "./person-actions";

export function PasswordLink({
  person,
  hours,
  open,
  onClose,
}: {
  person: Colleague;
  hours: number;
  open: boolean;
  onClose: () => void;
}) {
  const { messages, locale, timeZone, now } = useSpeech();
  const { password, invite, refusals } = messages.team;
  const [made, setMade] = useState<{ link: string; expiresAt: Date } | null>(null);
  const door = useDoor(resetPasswordAction, refusals);

  const submit = async () => setMade(await door.enter({ personId: person.id }));
  const close = () => {
    setMade(null);
    door.forget();
    onClose();
  };

  return (
    <Dialog
      open={open}
      onClose={close}
      title={made ? invite.ready : say(password.title, { name: person.name }, locale)}
      text={
        made
          ? say(password.readyText, { hours, date: formatDateTime(made.expiresAt, now, { locale, timeZone }) }, locale)
          : say(password.text, { email: person.email }, locale)
      }
      closeLabel={messages.common.close}
      footer={
        made ? (
          <Button onClick={close}>{invite.done}</Button>
        ) : (
          <>
            <Button onClick={close}>{messages.common.cancel}</Button>
            <Button kind="primary" busy={door.isBusy} onClick={submit}>
              {password.submit}
            </Button>
          </>
        )
      }
    >
      <RefusalNote text={door.refusal} />
      {made && <OneTimeLink label={password.link} link={made.link} copyLabel={invite.copy} />}
    </Dialog>
  );
}
