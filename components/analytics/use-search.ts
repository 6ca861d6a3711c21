"use client";

import { useEffect, useState } from "react";

/** Long enough not to search in the middle of a word. */
const PAUSE_MS = 300;

/**
 * Words that are searched for once the person stops writing. `asked` is what the address says now: when that changes by
 * something else (a link, the way back), the words follow.
 */
export function useSearch(asked: string, onSearch: (words: string) => void) {
  const [words, setWords] = useState(asked);
  const [known, setKnown] = useState({ asked, sent: asked });
  if (asked !== known.asked) {
    setKnown({ asked, sent: asked });
    if (asked !== known.sent) setWords(asked);
  }

  // Time is outside React: the search goes out when nobody writes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new words start the wait again
  useEffect(() => {
    if (words.trim() === asked) return;
    const timer = setTimeout(() => {
      setKnown((before) => ({ ...before, sent: words.trim() }));
      onSearch(words.trim());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);

  return [words, setWords] as const;
}
