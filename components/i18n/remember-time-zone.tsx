"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { remember } from "@/components/workspace/preferences";
import { useSpeech } from "./use-messages";

/** Tells the server, once, what the clock on this person's wall shows. */
export function RememberTimeZone() {
  const { timeZone } = useSpeech();
  const router = useRouter();

  // Only the browser knows its time zone. It is asked for both names, since zones have old ones and new ones.
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!here || here === Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone) return;
    remember("time-zone", here);
    router.refresh();
  }, [timeZone, router]);

  return null;
}
