"use client";

import { useEffect, useMemo, useState } from "react";
import type { ReplyJudgement, ReplyToJudge } from "@/lib/policy/judge-reply";

/** What the place allows where a text is going. */
export type PlaceRules = Pick<ReplyToJudge, "limits" | "allowsContactData" | "charset" | "allowances">;

type Policy = typeof import("@/lib/policy/judge-reply");

// The rules and their words are fetched when somebody begins to write, once per page.
let policy: Promise<Policy> | undefined;
const fetchPolicy = () => {
  policy ??= import("@/lib/policy/judge-reply");
  return policy;
};

/** Judges what is being written as the server will. Null until the rules are here; the server judges in any case. */
export function useJudgement(text: string, { limits, allowsContactData, charset, allowances }: PlaceRules) {
  const [rules, setRules] = useState<Policy | null>(null);

  const judgement = useMemo(
    () => rules?.judgeReply({ text, limits, allowsContactData, charset, allowances }) ?? null,
    [rules, text, limits, allowsContactData, charset, allowances],
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
      return judgeReply({ text, limits, allowsContactData, charset, allowances });
    },
  };
}

/** The next attempt fetches again. */
function forget() {
  policy = undefined;
}
