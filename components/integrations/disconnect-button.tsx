"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { disconnectStoreAction } from "@/lib/integrations/actions";

type Props = { store: { id: string; nickname: string }; waitingJobs: number; off: string | null };

/** Ends the connection, after its name has been written: nothing is lost, but buyers wait until it returns. */
export function DisconnectButton({ store, waitingJobs, off }: Props) {
  const { messages } = useSpeech();
  const { disconnectDialog: words, connection } = messages.integrations;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="danger" off={off} onClick={() => setOpen(true)}>
        {connection.disconnect}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say(words.title, { store: store.nickname })}
        text={words.text}
        closeLabel={words.close}
        width="s"
      >
        <Confirmation store={store} waitingJobs={waitingJobs} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Confirmation({ store, waitingJobs, onClose }: Omit<Props, "off"> & { onClose: () => void }) {
  const { messages, locale } = useSpeech();
  const { disconnectDialog: words, refusals } = messages.integrations;
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const names = { store: store.nickname };
  const matches = typed.trim() === store.nickname;

  async function disconnect() {
    setBusy(true);
    const result = await disconnectStoreAction({ storeId: store.id });
    if (!result.ok) {
      setBusy(false);
      setError(refusals[result.reason]);
      return;
    }
    onClose();
    if (result.value.revoked) toast(say(words.done, names));
    else toast(say(words.notRevoked, names), { tone: "late" });
    router.refresh();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (matches && !busy) void disconnect();
      }}
    >
      <p className="mb-3 text-2">{say(words.waiting, { count: waitingJobs }, locale)}</p>
      <Field label={say(words.confirm, names)} error={error}>
        {(control) => (
          <Input
            {...control}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
        )}
      </Field>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{messages.common.cancel}</Button>
        <Button type="submit" kind="danger-solid" busy={busy} off={matches ? null : words.mismatch}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}
