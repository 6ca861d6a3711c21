"use client";

import { useState } from "react";
import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";
import type { Refusal } from "./replies";
import { warningsOf } from "./warnings-of";

/** What is warned of in a text, and whether its author has pressed once in spite of it. */
export function useWarnings(text: string, judgement: ReplyJudgement | null, refusal: Refusal | null) {
  const [pressed, setPressed] = useState<string | null>(null);
  const isAsked = pressed === text || refusal?.reason === "unconfirmed-warnings";
  const shown = warningsOf(judgement, refusal);
  return {
    shown,
    isAsked: isAsked && shown.length > 0,
    /** What to send along: null on the first press of a text that is warned of, which only asks. */
    confirm(judged: ReplyJudgement): ReplyWarning[] | null {
      const warnings = warningsOf(judged, refusal);
      if (warnings.length === 0 || isAsked) return warnings;
      setPressed(text);
      return null;
    },
  };
}
