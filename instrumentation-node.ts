declare global {
  /** What ends each open server-sent stream of this process; the route enters its own and takes it out again. */
  var __openStreams: Set<() => void> | undefined;
}

/** Next waits for open responses before it exits, and a server-sent stream never ends by itself. */
export function closeStreamsOnExit() {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, () => {
      for (const close of globalThis.__openStreams ?? []) close();
    });
  }
}
