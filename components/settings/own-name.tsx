"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { renameSelfAction } from "@/lib/account/actions";
import { RefusalNote } from "./refusal-note";
import { useDoor } from "./use-door";

export function OwnName({ name }: { name: string }) {
  const { settings, common } = useMessages();
  const { preferences, security } = settings;
  const router = useRouter();
  const [isMissing, setMissing] = useState(false);
  const door = useDoor(renameSelfAction, security.refusals);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get("name")).trim();
    setMissing(!written);
    if (!written || !(await door.enter({ name: written }))) return;
    toast(preferences.nameSaved);
    router.refresh();
  };

  return (
    <form onSubmit={submit} noValidate className="flex max-w-90 flex-col gap-3.5">
      <RefusalNote text={door.refusal} />
      <Field label={preferences.name} hint={preferences.nameHint} error={isMissing && preferences.nameRequired}>
        {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="name" maxLength={80} />}
      </Field>
      <Button type="submit" kind="primary" busy={door.isBusy} className="self-start">
        {common.save}
      </Button>
    </form>
  );
}
