"use client";

import { type FormEvent, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { toast } from "@/components/ui/toast";
import { changeOwnPasswordAction } from "@/lib/account/actions";
import { NewPasswordField } from "./new-password-field";
import { RefusalNote } from "./refusal-note";
import { useDoor } from "./use-door";

export function ChangePassword({ charactersMin }: { charactersMin: number }) {
  const { security } = useSpeech().messages.settings;
  const [missing, setMissing] = useState({ current: false, password: false });
  const [round, setRound] = useState(0);
  const door = useDoor(changeOwnPasswordAction, security.refusals);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [current, password] = [String(fields.get("current")), String(fields.get("password"))];
    setMissing({ current: !current, password: !password });
    if (!current || !password) return;
    const changed = await door.enter({ current, password });
    if (!changed) return;
    await signInAgain(changed.email, password);
    setRound(round + 1);
    toast(security.done);
  };

  return (
    <form key={round} onSubmit={submit} noValidate className="flex max-w-90 flex-col gap-3.5">
      <RefusalNote text={door.refusal} />
      <Field label={security.current} error={missing.current && security.required.current}>
        {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" />}
      </Field>
      <NewPasswordField
        label={security.password}
        charactersMin={charactersMin}
        error={missing.password ? security.required.password : null}
      />
      <Button type="submit" kind="primary" busy={door.isBusy} className="self-start">
        {security.submit}
      </Button>
    </form>
  );
}

/** The change ended every session, this one too; the new password opens the next. */
async function signInAgain(email: string, password: string) {
  const { signIn } = await import("next-auth/react");
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (!answer?.ok || answer.error) window.location.assign("/sign-in");
}
