"use client";

import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { roles } from "@/db/vocabulary";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { invitePersonAction } from "@/lib/team/actions";
import { Checklist, chosenIn } from "./checklist";
import { OneTimeLink } from "./one-time-link";
import { RoleChoice } from "./role-choice";

type Team = { id: string; name: string };
type Invitation = { link: string; expiresAt: Date };

export function InvitePerson({
  groups,
  departments,
  days,
  off,
}: {
  groups: readonly Team[];
  departments: readonly Team[];
  /** How long an invitation lasts. */
  days: number;
  /** Why this person may not invite. */
  off?: string;
}) {
  const { locale, timeZone, now, messages } = useSpeech();
  const { invite } = messages.team;
  const router = useRouter();
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const door = useDoor(invitePersonAction, messages.team.refusals);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = await door.enter({
      role: roles.find((role) => role === form.get("role")) ?? "agent",
      invitee: String(form.get("invitee")),
      groupIds: chosenIn(form, "group"),
      departmentIds: chosenIn(form, "department"),
    });
    if (made) setInvitation(made);
  };

  const close = () => {
    setOpen(false);
    door.forget();
    if (!invitation) return;
    setInvitation(null);
    router.refresh();
  };

  return (
    <>
      <Button kind="primary" icon={<Icon of={UserPlus} />} off={off} onClick={() => setOpen(true)}>
        {messages.team.people.invite}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={invitation ? invite.ready : invite.title}
        text={
          invitation
            ? say(
                invite.readyText,
                { days, date: formatDateTime(invitation.expiresAt, now, { locale, timeZone }) },
                locale,
              )
            : invite.text
        }
        closeLabel={messages.common.close}
        footer={
          invitation ? (
            <Button onClick={close}>{invite.done}</Button>
          ) : (
            <>
              <Button onClick={close}>{messages.common.cancel}</Button>
              <Button type="submit" form={formId} kind="primary" busy={door.isBusy}>
                {invite.submit}
              </Button>
            </>
          )
        }
      >
        {invitation ? (
          <OneTimeLink label={invite.link} link={invitation.link} copyLabel={invite.copy} />
        ) : (
          <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
            <RefusalNote text={door.refusal} />
            <Field label={invite.invitee} hint={invite.inviteeHint}>
              {(control) => <Input {...control} name="invitee" autoComplete="off" maxLength={80} />}
            </Field>
            <RoleChoice legend={invite.role} />
            <Checklist legend={invite.groups} name="group" options={groups} />
            <Checklist legend={invite.departments} name="department" options={departments} />
          </form>
        )}
      </Dialog>
    </>
  );
}
