"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "./icon";
import { Input, type InputProps } from "./input";

/** A password that can be looked at while it is written. */
export function PasswordInput(props: Omit<InputProps, "type" | "end">) {
  const { common } = useMessages();
  const [isShown, setShown] = useState(false);
  return (
    <Input
      {...props}
      type={isShown ? "text" : "password"}
      end={
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={isShown ? common.hidePassword : common.showPassword}
          onClick={() => setShown(!isShown)}
          className="-mr-1.5 grid size-7 shrink-0 place-items-center rounded-md text-3 transition-colors hover:text-1 touch:-mr-2.5 touch:size-11"
        >
          <Icon of={isShown ? EyeOff : Eye} />
        </button>
      }
    />
  );
}
