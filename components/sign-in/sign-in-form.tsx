"use client";

import { CircleAlert } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { PasswordInput } from "@/components/ui/password-input";
import { Popover } from "@/components/ui/popover";
import { formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";

/** Why nobody was let in. A throttled person is told how long, in seconds. */
export type SignInRefusal =
  | { reason: "wrong-credentials" | "disabled" | "unavailable" }
  | { reason: "throttled"; retryAfterSeconds: number };

type Missing = { email: boolean; password: boolean };

export function SignInForm({
  onSubmit,
}: {
  /** Signs in and leaves this screen, or says why not. */
  onSubmit: (email: string, password: string) => Promise<SignInRefusal | null>;
}) {
  const { locale, messages } = useSpeech();
  const { signIn } = messages;
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const [missing, setMissing] = useState<Missing>({ email: false, password: false });
  const [isSending, setSending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email")).trim();
    const password = String(form.get("password"));
    setRefusal(null);
    setMissing({ email: !email, password: !password });
    if (!email || !password) return;

    setSending(true);
    const answer = await onSubmit(email, password).catch((): SignInRefusal => ({ reason: "unavailable" }));
    // Once inside, the button stays busy until the next screen takes its place.
    if (!answer) return;
    setRefusal(answer);
    setSending(false);
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3.5">
      {refusal && <Refused text={sentenceFor(refusal)} />}
      <Field label={signIn.email} error={missing.email && signIn.required.email}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" spellCheck={false} autoFocus />
        )}
      </Field>
      <Field label={signIn.password} error={missing.password && signIn.required.password} aside={<Forgotten />}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" kind="primary" size="l" keys="Enter" busy={isSending} className="mt-1.5 w-full">
        {isSending ? signIn.submitting : signIn.submit}
      </Button>
    </form>
  );

  function sentenceFor(why: SignInRefusal) {
    const time = why.reason === "throttled" ? roundedUp(why.retryAfterSeconds) : "";
    return say(signIn.refusals[why.reason], { time }, locale);
  }
}

/** A minute too many costs nothing; a minute too few is another refusal. */
const roundedUp = (seconds: number) => formatDuration((seconds > 60 ? Math.ceil(seconds / 60) * 60 : seconds) * 1000);

function Refused({ text }: { text: string }) {
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-md border border-late-line bg-late-soft px-3 py-2 text-1 *:[svg]:mt-0.5 *:[svg]:shrink-0"
    >
      <Icon of={CircleAlert} className="text-late" />
      {text}
    </p>
  );
}

/** There is no mail server to send a link, so it says who can give one. */
function Forgotten() {
  const { signIn } = useSpeech().messages;
  return (
    <Popover
      label={signIn.forgot}
      align="end"
      className="max-w-70 p-3"
      trigger={(trigger) => (
        <button type="button" {...trigger} className="rounded-sm font-medium text-accent hover:underline">
          {signIn.forgot}
        </button>
      )}
    >
      {signIn.forgotText}
    </Popover>
  );
}
