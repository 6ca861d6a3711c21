"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { PHRASE_CHARACTERS_MAX } from "@/lib/policy/outgoing/phrase-bounds";
import { allowPhraseAction } from "@/lib/reply-rules/actions";

/** A phrase that passes from now on, exactly as it is written here. */
export function AllowPhrase() {
  const { allowances, refusals } = useMessages().replyRules;
  const router = useRouter();
  const door = useDoor(allowPhraseAction, refusals);
  const [phrase, setPhrase] = useState("");

  const allow = async (event: FormEvent) => {
    event.preventDefault();
    if (phrase.trim() === "" || !(await door.enter({ phrase, reportId: null }))) return;
    setPhrase("");
    toast(allowances.added);
    router.refresh();
  };

  return (
    <form onSubmit={allow} className="mb-4 flex max-w-160 items-end gap-2 max-sm:flex-col max-sm:items-stretch">
      <div className="min-w-0 flex-1">
        <Field label={allowances.label} error={door.refusal}>
          {(control) => (
            <Input
              {...control}
              value={phrase}
              maxLength={PHRASE_CHARACTERS_MAX}
              onChange={(event) => {
                setPhrase(event.target.value);
                door.forget();
              }}
            />
          )}
        </Field>
      </div>
      <Button type="submit" busy={door.isBusy}>
        {allowances.add}
      </Button>
    </form>
  );
}
