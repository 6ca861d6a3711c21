"use client";

import { useQuery } from "@tanstack/react-query";
import { useSpeech } from "@/components/i18n/use-messages";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { type AnyConversation, assignableQuery } from "./queries";

type Happening = AnyConversation["activity"][number];

/** Who took, gave, moved or put away the conversation, the latest first. */
export function Activity({ conversation: { activity, entry } }: { conversation: AnyConversation }) {
  const { locale, timeZone } = useSpeech();
  const now = useNow(60);
  const wordsOf = useWords(activity, entry);
  return (
    <ol>
      {activity.map((happening) => {
        const { text, reason } = wordsOf(happening);
        return (
          <li
            key={happening.sequence}
            className="relative grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5 pb-2 last:pb-0 not-last:after:absolute not-last:after:top-4.25 not-last:after:-bottom-1 not-last:after:left-[7.5px] not-last:after:w-px not-last:after:bg-line-strong"
          >
            <span aria-hidden="true" className="mx-auto mt-1.75 size-1.75 rounded-full bg-line-control" />
            <div className="min-w-0 wrap-anywhere">
              <p>{text}</p>
              {reason && <p className="text-2">“{reason}”</p>}
              <time dateTime={happening.at} className="tnum text-12 text-3">
                {formatDateTime(happening.at, now, { locale, timeZone })}
              </time>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The sentence of each happening; names of people and groups are read only when one of them needs them. */
function useWords(activity: readonly Happening[], entry: AnyConversation["entry"]) {
  const { messages, locale, timeZone } = useSpeech();
  const { inbox } = messages;
  const now = useNow(60);
  const isNamed = activity.some(({ kind }) => kind === "conversation.assigned" || kind === "conversation.transferred");
  const { data } = useQuery({ ...assignableQuery(), enabled: isNamed });
  const person = (id: unknown) => data?.agents.find((agent) => agent.id === id)?.name ?? inbox.context.someone;
  const group = (id: unknown) => data?.groups.find((one) => one.id === id)?.name ?? inbox.context.group;
  const department = (id: unknown) => data?.departments.find((one) => one.id === id)?.name ?? inbox.context.department;

  return ({ kind, actorName, detail }: Happening): { text: string; reason?: string } => {
    const { activityKinds, activityBy } = inbox.context;
    const isSolved = kind === "conversation.resolved" && entry !== "presale";
    if (detail.because === "claim-closed") return { text: activityBy.resolvedClaimClosed };
    if (detail.because === "claim-gone") return { text: activityBy.resolvedClaimGone };
    if (detail.because === "nobody-waits") {
      return { text: isSolved ? activityBy.resolvedNobodyWaits : activityBy.nobodyWaits };
    }
    if (detail.because === "answer-moderated") return { text: activityBy.answerModerated };
    if (detail.because === "decision-declined") return { text: activityBy.decisionDeclined };
    if (detail.because === "buyer-wrote") return { text: activityBy.buyerWrote };
    const words: Record<string, string> = activityKinds;
    const to = detail.group
      ? group(detail.group)
      : detail.department
        ? department(detail.department)
        : person(detail.agent ?? detail.to);
    const until = typeof detail.until === "string" ? formatDateTime(detail.until, now, { locale, timeZone }) : "";
    return {
      text: say((isSolved ? activityBy.resolved : words[kind]) ?? kind, {
        name: actorName ?? activityBy.system,
        to,
        time: until,
        entry: inbox.entries[entry],
      }),
      reason: typeof detail.reason === "string" ? detail.reason : undefined,
    };
  };
}
