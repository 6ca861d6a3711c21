"use client";

import { useEffect, useMemo, useState } from "react";
import type { MacroRules } from "@/lib/macros/get-macro-rules";

type Policy = typeof import("@/lib/policy/judge-macro");

/** Judges a macro as the server will when it is saved. Null until the rules are here; the server judges in any case. */
export function useMacroJudgement(text: string, rules: MacroRules) {
  const [policy, setPolicy] = useState<Policy | null>(null);
  // The rules and their words are fetched when a macro is opened, not with the list.
  useEffect(() => {
    let isHere = true;
    import("@/lib/policy/judge-macro").then(
      (fetched) => isHere && setPolicy(fetched),
      // Without them the server alone judges.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => policy?.judgeMacro({ text, ...rules }) ?? null, [policy, text, rules]);
}
