"use client";

import { useEffect, useMemo, useState } from "react";
import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import type { Conversation } from "./queries";

type Policy = typeof import("@/lib/policy/judge-reply");

// The rules and their words are fetched when somebody begins to write, once per page.
let policy: Promise<Policy> | undefined;
const fetchPolicy = () => {
  policy ??= import("@/lib/policy/judge-reply");
  return policy;
};

/** Judges what is being written as the server will. Null until the rules are here; the server judges in any case. */
export function useJudgement(text: string, { limits, item, allowances }: Conversation) {
  const [rules, setRules] = useState<Policy | null>(null);
  const allowsContactData = item?.classified ?? false;

  const judgement = useMemo(
    () => rules?.judgeReply({ text, limits, allowsContactData, allowances }) ?? null,
    [rules, text, limits, allowsContactData, allowances],
  );
  const load = () => void fetchPolicy().then(setRules, forget);

  // A draft that was kept is judged without anybody touching it.
  const hasText = text !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to judge
  useEffect(() => {
    if (hasText) load();
  }, [hasText]);

  return {
    judgement,
    load,
    judgeNow: async (): Promise<ReplyJudgement> => {
      const { judgeReply } = await fetchPolicy();
      return judgeReply({ text, limits, allowsContactData, allowances });
    },
  };
}

/** The next attempt fetches again. */
function forget() {
  policy = undefined;
}
