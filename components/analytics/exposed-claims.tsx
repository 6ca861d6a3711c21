"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { Badge } from "@/components/ui/badge";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Panel } from "./panel";
import { reputationQuery } from "./queries";

const SHOWN_MAX = 8;

/** Which open claims count against the store or may, those that can still be spared first. */
export function ExposedClaims({ store }: { store: string | undefined }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.numbers.reputation;
  const now = useNow(60);
  const { data = [] } = useQuery(reputationQuery(store));
  const exposed = data.flatMap((one) => one.exposed);
  return (
    <div id="exposed" className="min-w-0 scroll-mt-2 bg-surface">
      <Panel title={words.exposedTitle} aside={exposed.length > 0 && String(exposed.length)}>
        {exposed.length === 0 && <p className="text-3">{words.exposedNone}</p>}
        <ul>
          {exposed.slice(0, SHOWN_MAX).map((claim) => (
            <li key={claim.claimId} className="relative border-b py-2 has-[a:hover]:bg-hover">
              <p className="flex items-center gap-2">
                <Link
                  href={`/support/inbox/${claim.conversationId}`}
                  className="tnum min-w-0 flex-1 truncate rounded-sm font-medium text-accent after:absolute after:inset-0"
                >
                  {claim.sourceId}
                </Link>
                <Badge size="s" tone={claim.reputation === "affected" ? "late" : "warn"}>
                  {claim.reputation === "affected" ? words.counts : words.mayCount}
                </Badge>
              </p>
              <p className="text-12 text-3">
                {claim.sparedUntil && Date.parse(claim.sparedUntil) > now
                  ? say(words.sparedUntil, { time: formatDateTime(claim.sparedUntil, now, { locale, timeZone }) })
                  : say(words.openedAt, { time: formatDateTime(claim.openedAt, now, { locale, timeZone }) })}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
