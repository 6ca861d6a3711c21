import { History } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import { env } from "@/lib/env";
import { formatDateTime } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { StoreListItem } from "@/lib/integrations/list-stores";
import { CountryPicker } from "./country-picker";
import { countryName, currencyName } from "./country-words";
import { Flag } from "./flag";
import { ResultNotice } from "./result-notice";
import { WhatWeAsk } from "./what-we-ask";
import { Wizard } from "./wizard";

/** The wizard's first step: which country's consent page the seller will see. */
export async function CountryStep({
  actor,
  before,
  result,
}: {
  actor: Agent;
  /** The store that was connected here before, if there was one. */
  before: StoreListItem | null;
  result: string | undefined;
}) {
  const { messages, locale, timeZone } = await messagesFor();
  const { country } = messages.integrations;
  const { redirectUri } = env().meli;
  const countries = channelOf("mercado-libre").countries;
  return (
    <Wizard step="country" aside={<WhatWeAsk redirectUri={redirectUri} />}>
      <ResultNotice result={result} store={before} redirectUri={redirectUri} />
      <h2 className="font-semibold text-20">{country.title}</h2>
      <p className="mb-4 text-2">{country.text}</p>
      {before && (
        <p className="mb-4 flex items-start gap-2.5 rounded-md border bg-sunken px-3.5 py-2.5 text-2">
          <Icon of={History} className="mt-0.5 shrink-0 text-3" />
          {say(country.before, {
            store: before.nickname,
            seller: before.sellerId,
            when: formatDateTime(before.stateSince, new Date(), { locale, timeZone }),
          })}
        </p>
      )}
      <CountryPicker
        chosen={countries.find(({ siteId }) => siteId === before?.siteId)?.siteId ?? countries[0]?.siteId ?? ""}
        off={can(actor, "integration.connect") ? null : country.onlyAdmins}
        countries={countries.map(({ siteId, countryCode, currency }) => ({
          siteId,
          name: countryName(locale, countryCode, siteId),
          currency,
          currencyName: currencyName(locale, currency),
          flag: <Flag code={countryCode} />,
        }))}
      />
    </Wizard>
  );
}
