"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { ReplyJudgement, ReplyToJudge } from "@/lib/policy/judge-reply";
import { judgeDraftAction } from "@/lib/reply-rules/actions";
import { isDoubtful } from "./is-doubtful";

/** What the place allows where a text is going. */
export type PlaceRules = Pick<ReplyToJudge, "limits" | "allowsContactData" | "charset" | "allowances">;

type Policy = typeof import("@/lib/policy/judge-reply");

/** Nobody is asked about a word that is still being written. */
const PAUSE_MS = 250;

// The rules and their words are fetched when somebody begins to write, once per page.
let policy: Promise<Policy> | undefined;
const fetchPolicy = () => {
  policy ??= import("@/lib/policy/judge-reply");
  return policy;
};

/**
 * Judges what is being written as the server will. Null until the rules are here; the server judges in any case. The
 * browser's copy of the model is the smaller one: where it would stop a text, the server's word is asked for and goes first.
 */
export function useJudgement(text: string, place: PlaceRules) {
  const { limits, allowsContactData, charset, allowances } = place;
  const queryClient = useQueryClient();
  const [rules, setRules] = useState<Policy | null>(null);
  const own = useMemo(
    () => rules?.judgeReply({ text, limits, allowsContactData, charset, allowances }) ?? null,
    [rules, text, limits, allowsContactData, charset, allowances],
  );
  const doubt = own !== null && isDoubtful(own) ? text : null;
  const asked = useSettled(doubt);
  const { data: theirs } = useQuery({ ...verdictOn(asked ?? "", place), enabled: asked !== null && asked === doubt });
  const load = () => void fetchPolicy().then(setRules, forget);

  // A draft that was kept is judged without anybody touching it.
  const hasText = text !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to judge
  useEffect(() => {
    if (hasText) load();
  }, [hasText]);

  return {
    judgement: (asked === doubt && theirs) || own,
    load,
    judgeNow: async (): Promise<ReplyJudgement> => {
      const { judgeReply } = await fetchPolicy();
      const judged = judgeReply({ text, limits, allowsContactData, charset, allowances });
      if (!isDoubtful(judged)) return judged;
      return (await queryClient.fetchQuery(verdictOn(text, place)).catch(() => null)) ?? judged;
    },
  };
}

/** The server's judgement of a text; null when it cannot be had. */
const verdictOn = (text: string, { limits, allowsContactData, charset, allowances }: PlaceRules) => ({
  queryKey: ["verdict", text, limits, allowsContactData, charset, allowances],
  queryFn: async () => {
    const answered = await judgeDraftAction({ text, limits, allowsContactData, charset });
    return answered.ok ? answered.value : null;
  },
  gcTime: 60_000,
  retry: false,
});

/** The value once it has not changed for a moment; null at once. */
function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  // Time is outside of React.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === null ? null : settled;
}

/** The next attempt fetches again. */
function forget() {
  policy = undefined;
}
