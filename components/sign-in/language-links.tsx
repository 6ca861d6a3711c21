"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { remember } from "@/components/workspace/preferences";
import { localeNames, locales, localeTags } from "@/lib/i18n/locales";

export function LanguageLinks() {
  const { locale, messages } = useSpeech();
  const router = useRouter();
  return (
    <ul aria-label={messages.signIn.language} className="flex gap-1">
      {locales.map((each) => (
        <li key={each}>
          <button
            type="button"
            lang={localeTags[each]}
            aria-current={each === locale ? "true" : undefined}
            onClick={() => {
              remember("locale", each);
              router.refresh();
            }}
            className="h-7 rounded-md px-2 transition-colors hover:text-1 aria-[current]:font-medium aria-[current]:text-1 touch:h-11"
          >
            {localeNames[each]}
          </button>
        </li>
      ))}
    </ul>
  );
}
