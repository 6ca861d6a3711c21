"use client";

import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { NewPasswordField } from "@/components/settings/new-password-field";
import { RefusalNote } from "@/components/settings/refusal-note";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { joinAction } from "@/lib/team/actions";
import { signInAndStart } from "./sign-in-and-start";

export function JoinForm({ token, charactersMin }: { token: string; charactersMin: number }) {
  const { join, refusals } = useMessages().team;
  const [missing, setMissing] = useState({ name: false, email: false, password: false });
  const [isLeaving, setLeaving] = useState(false);
  const door = useDoor(joinAction, refusals);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, email, password] = ["name", "email", "password"].map((field) => String(form.get(field)));
    const lacks = { name: !name?.trim(), email: !/.@.+\../.test(email ?? ""), password: !password };
    setMissing(lacks);
    if (!name || !email || !password || Object.values(lacks).some(Boolean)) return;
    const joined = await door.enter({ token, name, email, password });
    if (!joined) return;
    setLeaving(true);
    await signInAndStart(joined.email, password);
  };

  const isBusy = door.isBusy || isLeaving;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3.5">
      <RefusalNote text={door.refusal} />
      <Field label={join.name} hint={join.nameHint} error={missing.name && join.required.name}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={80} autoFocus />}
      </Field>
      <Field label={join.email} error={missing.email && join.required.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" spellCheck={false} />}
      </Field>
      <NewPasswordField
        label={join.password}
        charactersMin={charactersMin}
        error={missing.password ? join.required.password : null}
      />
      <Button type="submit" kind="primary" size="l" keys="Enter" busy={isBusy} className="mt-1.5 w-full">
        {isBusy ? join.submitting : join.submit}
      </Button>
    </form>
  );
}
