"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { FormDialog } from "@/components/settings/form-dialog";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { TeamKind } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import { saveTeamAction } from "@/lib/team/actions";
import { Checklist, chosenIn } from "./checklist";

export type EditableTeam = { id: string; name: string; memberIds: string[] };
export type Candidate = { id: string; name: string };

/** A group's or department's name and people; without one, a new one. */
export function EditTeam({
  kind,
  team,
  people,
  open,
  onClose,
}: {
  kind: TeamKind;
  team: EditableTeam | null;
  people: readonly Candidate[];
  open: boolean;
  onClose: () => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.team[kind];
  const router = useRouter();
  const formId = useId();
  const [isMissing, setMissing] = useState(false);
  const door = useDoor(saveTeamAction, messages.team.refusals);

  const close = () => {
    door.forget();
    setMissing(false);
    onClose();
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim();
    setMissing(!name);
    if (!name) return;
    if (!(await door.enter({ kind, teamId: team?.id ?? null, name, memberIds: chosenIn(form, "member") }))) return;
    close();
    toast(say(words.saved, { name }, locale));
    router.refresh();
  };

  return (
    <FormDialog
      formId={formId}
      title={team ? words.edit : words.add}
      save={words.save}
      isBusy={door.isBusy}
      open={open}
      onClose={close}
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <RefusalNote text={door.refusal} />
        <Field label={messages.team.teams.name} error={isMissing && messages.team.teams.nameRequired}>
          {(control) => (
            <Input
              {...control}
              name="name"
              defaultValue={team?.name}
              placeholder={messages.team.teams.namePlaceholder}
              autoComplete="off"
              autoFocus
              maxLength={80}
            />
          )}
        </Field>
        <Checklist legend={messages.team.teams.people} name="member" options={people} chosen={team?.memberIds} />
      </form>
    </FormDialog>
  );
}
