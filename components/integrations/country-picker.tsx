"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button, buttonClass } from "@/components/ui/button";
import { Radio } from "@/components/ui/choice";
import { cn } from "@/components/ui/cn";
import { SearchInput } from "@/components/ui/search-input";
import { say } from "@/lib/i18n/say";

export type CountryChoice = {
  siteId: string;
  name: string;
  currency: string;
  /** The currency's name, for the tooltip. */
  currencyName: string;
  flag: ReactNode;
};

/** Without accents and case, so that "peru" finds Perú. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const countriesNamed = (sought: string, countries: readonly CountryChoice[]) =>
  countries.filter((each) =>
    [each.name, each.siteId, each.currency].some((text) => plain(text).includes(plain(sought))),
  );

/** Every country where a seller may have an account; confirming one leads to its consent page. */
export function CountryPicker({
  countries,
  chosen,
  off,
}: {
  countries: readonly CountryChoice[];
  chosen: string;
  /** Why this person cannot authorize. */
  off: string | null;
}) {
  const { country } = useMessages().integrations;
  const [siteId, setSiteId] = useState(chosen);
  const [sought, setSought] = useState("");
  const [isLeaving, setLeaving] = useState(false);
  const found = countriesNamed(sought, countries);

  /** What is found first is taken, so that a name and Enter are enough. */
  function seek(text: string) {
    setSought(text);
    const now = countriesNamed(text, countries);
    if (now[0] && !now.some((each) => each.siteId === siteId)) setSiteId(now[0].siteId);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setLeaving(true);
        // A form may not be sent to another site, and this one ends at the marketplace; a navigation may.
        window.location.assign(`/api/integrations/mercado-libre/connect?country=${siteId}`);
      }}
    >
      <SearchInput value={sought} onChange={seek} label={country.search} />
      <fieldset
        disabled={off !== null}
        className="mt-2 max-h-105 min-w-0 overflow-y-auto overscroll-contain rounded-md border [scrollbar-width:thin]"
      >
        <legend className="sr-only">{country.label}</legend>
        {found.map((each) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio button is inside
          <label
            key={each.siteId}
            className={cn(
              "flex h-10 items-center gap-3 px-3.5 transition-colors not-first:border-t touch:h-12",
              "has-checked:bg-selected not-has-checked:not-has-disabled:hover:bg-hover",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2",
            )}
          >
            <Radio
              name="choice"
              value={each.siteId}
              checked={each.siteId === siteId}
              onChange={() => setSiteId(each.siteId)}
              className="outline-none"
            />
            {each.flag}
            <span className={cn("min-w-0 flex-1 truncate", each.siteId === siteId ? "font-semibold" : "font-medium")}>
              {each.name}
            </span>
            <span title={each.currencyName} className="w-9 text-12 text-3">
              {each.currency}
            </span>
            <span className="w-9 text-right text-12 text-3">{each.siteId}</span>
          </label>
        ))}
        {found.length === 0 && <p className="px-3.5 py-3 text-2">{say(country.none, { text: sought })}</p>}
      </fieldset>
      <div className="mt-5 flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" size="l" keys="Enter" off={off} busy={isLeaving}>
          {country.submit}
        </Button>
        <Link href="/integrations" className={buttonClass("quiet", "l")}>
          {country.cancel}
        </Link>
      </div>
    </form>
  );
}
