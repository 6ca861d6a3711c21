import type { Role } from "@/db/vocabulary";

/** Who does a thing. Everything that changes or reads tenants' data takes one as its first argument. */
export type Actor = Agent | Bot | System | Webhook;

/** A signed-in person of one organization. */
export type Agent = {
  kind: "agent";
  id: string;
  organizationId: string;
  name: string;
  email: string;
  role: Role;
  groupIds: readonly string[];
  departmentIds: readonly string[];
  /** The session on this device. */
  sessionId: string;
};

export type Bot = { kind: "bot"; id: string; organizationId: string };

/** The worker, acting for an organization without anybody having asked. */
export type System = { kind: "system"; organizationId: string };

export type Webhook = { kind: "webhook"; organizationId: string };

/** The worker as the actor of one organization. */
export const systemOf = (organizationId: string): System => ({ kind: "system", organizationId });
