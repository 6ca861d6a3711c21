"use client";

import { useEffect, useEffectEvent, useState } from "react";

/** Long enough not to search in the middle of a word. */
const PAUSE_MS = 300;

/**
 * Words that are searched for once the person stops writing. `asked` is what the address says now: when that changes by
 * something else (a link, the way back), the words follow. While `isGoing` elsewhere they wait, because `onSearch` goes on
 * from where it is.
 */
export function useSearch(asked: string, onSearch: (words: string) => void, isGoing: boolean) {
  const [words, setWords] = useState(asked);
  const [known, setKnown] = useState({ asked, sent: asked });
  if (asked !== known.asked) {
    setKnown({ asked, sent: asked });
    if (asked !== known.sent) setWords(asked);
  }

  const send = useEffectEvent((found: string) => {
    if (found === asked || found === known.sent) return;
    setKnown({ asked, sent: found });
    onSearch(found);
  });

  // Time is outside React: the search goes out when nobody writes.
  useEffect(() => {
    if (isGoing) return;
    const timer = setTimeout(() => send(words.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, isGoing]);

  return [words, setWords] as const;
}
