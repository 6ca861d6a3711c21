const windowMs = 60_000;

/** Counts what came in the running minute, by name: one budget that several routes share. */
export class Quota {
  private readonly windows = new Map<string, { startedAt: number; taken: number }>();

  /** Takes one; false when the minute's `max` is used up. */
  take(name: string, max: number): boolean {
    const now = Date.now();
    const running = this.windows.get(name);
    const window = running && running.startedAt > now - windowMs ? running : { startedAt: now, taken: 0 };
    this.windows.set(name, window);
    if (window.taken >= max) return false;
    window.taken += 1;
    return true;
  }

  reset(): void {
    this.windows.clear();
  }
}
