/** `saved`: the server has it. `unsaved`: only this browser does, and it is tried again. */
export type DraftState = "saved" | "saving" | "unsaved";
export type Draft = { text: string; state: DraftState };

/** Long enough for a word, short enough that nobody loses a sentence. */
const PAUSE_MS = 500;
/** After the server did not take a draft. */
const RETRY_MS = 5000;

/**
 * What this agent is writing, by question, for as long as the tab lives; each is saved on the server after a pause.
 * A draft that could not be saved stays here and is tried again. `save` says whether the server took it.
 */
export function createDrafts(save: (questionId: string, text: string) => Promise<boolean>) {
  let drafts: Readonly<Record<string, Draft>> = {};
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  function put(questionId: string, draft: Draft) {
    drafts = { ...drafts, [questionId]: draft };
    for (const listener of listeners) listener();
  }

  function flushIn(questionId: string, ms: number) {
    clearTimeout(timers.get(questionId));
    timers.set(
      questionId,
      setTimeout(() => void flush(questionId), ms),
    );
  }

  async function flush(questionId: string): Promise<void> {
    clearTimeout(timers.get(questionId));
    timers.delete(questionId);
    const draft = drafts[questionId];
    if (draft?.state !== "unsaved") return;
    put(questionId, { ...draft, state: "saving" });
    const isSaved = await save(questionId, draft.text);
    // Whoever typed on meanwhile has an unsaved draft and a timer of its own.
    const now = drafts[questionId];
    if (now?.state !== "saving" || now.text !== draft.text) return;
    put(questionId, { ...now, state: isSaved ? "saved" : "unsaved" });
    if (!isSaved) flushIn(questionId, RETRY_MS);
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    read: () => drafts,
    write(questionId: string, text: string) {
      put(questionId, { text, state: "unsaved" });
      flushIn(questionId, PAUSE_MS);
    },
    /** Saves now what would be saved in a moment. */
    flush,
    saveAll: () => Promise.all(Object.keys(drafts).map(flush)),
    /** The server has discarded it, or the agent has. */
    forget(questionId: string) {
      clearTimeout(timers.get(questionId));
      timers.delete(questionId);
      if (!drafts[questionId]) return;
      const { [questionId]: _, ...others } = drafts;
      drafts = others;
      for (const listener of listeners) listener();
    },
    hasUnsaved: () => Object.values(drafts).some(({ state }) => state !== "saved"),
  };
}

export type Drafts = ReturnType<typeof createDrafts>;
