"use client";

import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { NewPasswordField } from "@/components/settings/new-password-field";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { chooseNewPasswordAction } from "@/lib/team/actions";
import { signInAndStart } from "./sign-in-and-start";

export function NewPasswordForm({
  token,
  email,
  charactersMin,
}: {
  token: string;
  /** Whose password it is: what a password manager keeps it under. */
  email: string;
  charactersMin: number;
}) {
  const { team } = useMessages();
  const words = team.newPassword;
  const [isMissing, setMissing] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const door = useDoor(chooseNewPasswordAction, team.refusals);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setMissing(!password);
    if (!password || !(await door.enter({ token, password }))) return;
    setLeaving(true);
    await signInAndStart(email, password);
  };

  const isBusy = door.isBusy || isLeaving;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3.5">
      <RefusalNote text={door.refusal} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <NewPasswordField
        label={words.password}
        charactersMin={charactersMin}
        error={isMissing ? team.join.required.password : null}
      />
      <Button type="submit" kind="primary" size="l" keys="Enter" busy={isBusy} className="mt-1.5 w-full">
        {isBusy ? words.submitting : words.submit}
      </Button>
    </form>
  );
}
