"use client";

import { KeyRound, LogOut } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { chooseTheme, remember } from "./preferences";
import { type Theme, themes } from "./themes";

/** Who is here, and what is theirs alone: theme, language, password, the way out. */
export function PersonMenu({
  name,
  role,
  theme,
  securityHref,
  onSignOut,
}: {
  name: string;
  /** The role, in words. */
  role: string;
  /** What the cookie `theme` says. */
  theme: Theme;
  securityHref?: string;
  onSignOut: () => void;
}) {
  const { messages, locale } = useSpeech();
  const { person } = messages.workspace;
  const router = useRouter();
  const [chosen, setChosen] = useState<Theme>(theme);
  const [spoken, setSpoken] = useState<Locale>(locale);

  return (
    <Popover
      label={person.menu}
      side="above"
      className="w-70 p-3"
      trigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          className="flex min-h-8 w-full items-center gap-2 rounded-md px-1.5 py-1 text-left transition-colors hover:bg-pressed aria-expanded:bg-pressed touch:min-h-11 nav-collapsed:w-auto"
        >
          <Avatar name={name} me size={24} />
          <span className="min-w-0 flex-1 truncate font-medium nav-collapsed:sr-only">{name}</span>
        </button>
      )}
    >
      <div className="flex flex-col gap-3">
        <p className="min-w-0">
          <span className="block truncate font-semibold">{name}</span>
          <span className="text-12 text-3">{role}</span>
        </p>
        <Segmented
          legend={person.theme}
          name="theme"
          look="quiet"
          segments={themes.map((value) => ({ value, label: person.themes[value] }))}
          value={chosen}
          onChange={(value) => {
            const picked = themes.find((one) => one === value);
            if (!picked) return;
            setChosen(picked);
            chooseTheme(picked);
          }}
        />
        <Segmented
          legend={person.language}
          name="locale"
          look="quiet"
          segments={locales.map((value) => ({ value, label: localeNames[value] }))}
          value={spoken}
          onChange={(value) => {
            const picked = locales.find((one) => one === value);
            if (!picked) return;
            setSpoken(picked);
            remember("locale", picked);
            router.refresh();
          }}
        />
        <div className="-mx-3 -mb-3 flex flex-col border-t p-1">
          {securityHref && (
            <Link href={securityHref} className={row}>
              <Icon of={KeyRound} size={14} className="text-3" />
              {person.security}
            </Link>
          )}
          <button type="button" onClick={onSignOut} className={row}>
            <Icon of={LogOut} size={14} className="text-3" />
            {person.signOut}
          </button>
        </div>
      </div>
    </Popover>
  );
}

const row = "focus-in flex h-8 items-center gap-2 rounded-sm px-2 text-left hover:bg-selected touch:h-11";
