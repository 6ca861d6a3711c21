"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { Badge } from "@/components/ui/badge";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Panel } from "./panel";
import { addressOf } from "./place";
import { type Reputation, reputationQuery } from "./queries";

const SHOWN_MAX = 8;

/** Which open claims count against the store or may, those that can still be spared first. */
export function ExposedClaims({ store }: { store: string | undefined }) {
  const { messages } = useSpeech();
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
            <ExposedClaim key={claim.claimId} claim={claim} now={now} />
          ))}
        </ul>
        {exposed.length > SHOWN_MAX && (
          <Link
            href={`${addressOf("/analytics/claims", { store, state: "opened", anytime: "yes" })}#list`}
            className="link mt-3 inline-block"
          >
            {words.exposedAll}
          </Link>
        )}
      </Panel>
    </div>
  );
}

/** What may still be saved says until when, and only what cannot says that it counts. */
function ExposedClaim({ claim, now }: { claim: Reputation["exposed"][number]; now: number }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.numbers.reputation;
  const at = (time: string) => formatDateTime(time, now, { locale, timeZone });
  const sparedUntil = claim.sparedUntil && Date.parse(claim.sparedUntil) > now ? claim.sparedUntil : null;
  const isLost = !sparedUntil && claim.reputation === "affected";
  return (
    <li className="relative border-b py-2 has-[a:hover]:bg-hover">
      <p className="flex items-center gap-2">
        <Link
          href={`/support/inbox/${claim.conversationId}`}
          className="tnum min-w-0 flex-1 truncate rounded-sm font-medium text-accent after:absolute after:inset-0"
        >
          {claim.sourceId}
        </Link>
        <Badge size="s" tone={isLost ? "late" : "warn"}>
          {sparedUntil ? words.inTime : isLost ? words.counts : words.mayCount}
        </Badge>
      </p>
      <p className="text-12 text-3">
        {sparedUntil
          ? say(words.sparedUntil, { time: at(sparedUntil) })
          : say(words.openedAt, { time: at(claim.openedAt) })}
      </p>
    </li>
  );
}
