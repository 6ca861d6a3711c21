"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { formatDateTime } from "@/lib/i18n/formats";
import { fieldValue, snoozeTimes } from "./snooze-times";

/** Any day and hour, and the usual ones for who came here directly. */
export function SnoozeDialog({
  onSnooze,
  onClose,
}: {
  /** Resolves with why it was refused, or null. */
  onSnooze: (until: Date) => Promise<string | null>;
  onClose: () => void;
}) {
  const { messages, locale, timeZone } = useSpeech();
  const { snooze } = messages.inbox;
  const [opened] = useState(() => new Date());
  const [when, setWhen] = useState(() =>
    fieldValue(snoozeTimes(opened).find(({ id }) => id === "tomorrow")?.until ?? opened),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(until: Date) {
    if (isBusy || Number.isNaN(until.getTime())) return;
    setBusy(true);
    const words = await onSnooze(until);
    setBusy(false);
    if (words) setRefusal(words);
    else onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      width="s"
      title={snooze.title}
      text={snooze.text}
      closeLabel={messages.common.close}
      footer={
        <>
          <Button keys="Escape" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button kind="primary" type="submit" form="snooze" busy={isBusy}>
            {snooze.submit}
          </Button>
        </>
      }
    >
      <form
        id="snooze"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new Date(when));
        }}
      >
        <ul className="mb-4 flex flex-wrap gap-2">
          {snoozeTimes(opened).map(({ id, until }) => (
            <li key={id}>
              <Button onClick={() => void submit(until)} title={formatDateTime(until, opened, { locale, timeZone })}>
                {snooze[id]}
              </Button>
            </li>
          ))}
        </ul>
        <Field label={snooze.when} error={refusal}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              required
              value={when}
              min={fieldValue(opened)}
              onChange={(event) => {
                setWhen(event.target.value);
                setRefusal(null);
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
