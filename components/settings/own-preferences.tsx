"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Segmented } from "@/components/ui/segmented";
import { chooseTheme, remember } from "@/components/workspace/preferences";
import { type Theme, themes } from "@/components/workspace/themes";
import { localeNames, locales } from "@/lib/i18n/locales";

/** Language and theme, each at once. */
export function OwnPreferences({ theme }: { theme: Theme }) {
  const { locale, messages, timeZone } = useSpeech();
  const { preferences } = messages.settings;
  const router = useRouter();
  const [chosen, setChosen] = useState<Theme>(theme);

  return (
    <div className="flex max-w-90 flex-col gap-4">
      <Segmented
        legend={preferences.language}
        name="own-locale"
        look="quiet"
        segments={locales.map((value) => ({ value, label: localeNames[value] }))}
        value={locale}
        onChange={(value) => {
          const picked = locales.find((one) => one === value);
          if (!picked) return;
          remember("locale", picked);
          router.refresh();
        }}
      />
      <Segmented
        legend={preferences.theme}
        name="own-theme"
        look="quiet"
        segments={themes.map((value) => ({ value, label: messages.workspace.person.themes[value] }))}
        value={chosen}
        onChange={(value) => {
          const picked = themes.find((one) => one === value);
          if (!picked) return;
          setChosen(picked);
          chooseTheme(picked);
        }}
      />
      <div>
        <p className="font-medium text-12 text-2">{preferences.timeZone}</p>
        <p>{timeZone}</p>
        <p className="text-12 text-3">{preferences.timeZoneText}</p>
      </div>
    </div>
  );
}
