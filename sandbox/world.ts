import type { Files } from "./files";
import type { Call, Route } from "./http/call";
import type { Courier } from "./notifications";
import type { Quota } from "./quota";
import type { Settings } from "./settings";
import type { State } from "./state";

/** What every route works with. Nothing else is shared between them. */
export interface World {
  settings: Settings & { publicUrl: string };
  state: State;
  courier: Courier;
  /** Calls to the marketplace's API since the last reset, by family. In memory only. */
  calls: CallLog;
  /** Bytes of uploaded files. */
  files: Files;
  /** Calls of the running minute where the marketplace counts them. In memory only. */
  quota: Quota;
  /** Timers of running busy hours and of late moderation; cleared on close. */
  timers: Set<NodeJS.Timeout>;
}

export type SandboxRoute = Route<World>;

/** Counts calls by endpoint family and by status. */
export class CallLog {
  private families = new Map<
    string,
    { total: number; byStatus: Record<string, number>; byRoute: Record<string, number> }
  >();

  note(route: SandboxRoute, call: Call, status: string): void {
    const family = route.family ?? "other";
    const entry = this.families.get(family) ?? { total: 0, byStatus: {}, byRoute: {} };
    const name = `${call.method} ${route.path}`;
    entry.total += 1;
    entry.byStatus[status] = (entry.byStatus[status] ?? 0) + 1;
    entry.byRoute[name] = (entry.byRoute[name] ?? 0) + 1;
    this.families.set(family, entry);
  }

  report() {
    return Object.fromEntries(this.families);
  }

  reset(): void {
    this.families = new Map();
  }
}
