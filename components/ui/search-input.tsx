"use client";

import { Search, X } from "lucide-react";
import { useRef } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Icon } from "./icon";
import { Input } from "./input";
import { Kbd } from "./kbd";

/** A search field that `/` reaches, that Esc empties and then leaves. */
export function SearchInput({
  value,
  onChange,
  label,
  placeholder,
  keys = "/",
}: {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder?: string;
  keys?: string;
}) {
  const { common } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys, label, run: () => field.current?.select() }]);

  return (
    <Input
      ref={field}
      box="s"
      quiet
      type="search"
      aria-label={label}
      aria-keyshortcuts={keys}
      placeholder={placeholder ?? label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        if (value) onChange("");
        else event.currentTarget.blur();
      }}
      className="[&_input::-webkit-search-cancel-button]:hidden"
      start={<Icon of={Search} size={14} className="shrink-0 text-3" />}
      end={
        value ? (
          <button
            type="button"
            aria-label={common.clear}
            onClick={() => onChange("")}
            className="-mr-1 grid size-5 shrink-0 place-items-center rounded-sm text-3 hover:text-1 touch:size-11"
          >
            <Icon of={X} size={14} />
          </button>
        ) : (
          <Kbd keys={keys} />
        )
      }
    />
  );
}
