"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { say } from "@/lib/i18n/say";
import { type PasswordStrength, passwordStrength } from "./password-strength";

/** A new password with its strength while it is written. The name of the field is `password`. */
export function NewPasswordField({
  label,
  charactersMin,
  error,
}: {
  label: string;
  charactersMin: number;
  error?: string | null;
}) {
  const { messages, locale } = useSpeech();
  const [password, setPassword] = useState("");
  const strength = passwordStrength(password, charactersMin);
  const count = strength.level === "short" ? strength.missing : charactersMin;
  return (
    <div className="flex flex-col gap-1.5">
      <Field
        label={label}
        error={!password && error}
        hint={say(messages.team.strength[strength.level], { count }, locale)}
      >
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="new-password"
            spellCheck={false}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Meter strength={strength} />
    </div>
  );
}

const FILLED: Record<PasswordStrength["level"], number> = {
  empty: 0,
  short: 1,
  common: 1,
  fair: 2,
  good: 3,
  strong: 4,
};

/** The sentence above says the same in words, so this is decoration. */
function Meter({ strength: { level } }: { strength: PasswordStrength }) {
  const tone = FILLED[level] <= 1 ? "bg-warn" : "bg-ok";
  return (
    <div aria-hidden="true" className="grid grid-cols-4 gap-1">
      {[1, 2, 3, 4].map((part) => (
        <span key={part} className={cn("h-1 rounded-sm", part <= FILLED[level] ? tone : "bg-pressed")} />
      ))}
    </div>
  );
}
