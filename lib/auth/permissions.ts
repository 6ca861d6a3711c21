import type { Role } from "@/db/vocabulary";
import { Forbidden } from "@/lib/errors";
import type { Actor } from "./actor";

type Capacity = Role | "bot" | "system" | "webhook";

const EVERYBODY = ["agent", "manager", "admin"] as const;

/** What each role may do. What is not listed is not allowed. Verbs enforce it; screens ask `can` only to hide a control. */
export const ALLOWED = {
  "conversation.read": EVERYBODY,
  "conversation.reply": [...EVERYBODY, "bot"],
  "conversation.take": EVERYBODY,
  "conversation.assign": EVERYBODY,
  "conversation.transfer": [...EVERYBODY, "bot"],
  "conversation.note": EVERYBODY,
  "conversation.snooze": EVERYBODY,
  "conversation.resolve": [...EVERYBODY, "bot"],
  "conversation.reopen": EVERYBODY,
  "conversation.set-topic": EVERYBODY,
  "order.read": EVERYBODY,
  "order.read-billing": EVERYBODY,
  "claim.decide": EVERYBODY,
  /** To ask for money to be given back; how much one may give back alone is the role's limit. */
  "claim.refund": EVERYBODY,
  "claim.approve-refund": ["admin", "manager"],
  "claim.audit": ["admin", "manager"],
  "refund-limits.configure": ["admin"],
  "lead.read-contact": EVERYBODY,
  "integration.read": EVERYBODY,
  "integration.connect": ["admin"],
  "integration.disconnect": ["admin"],
  "integration.configure": ["admin"],
  "integration.sweep": ["admin", "manager", "system"],
  "notification.read": ["admin"],
  "notification.replay": ["admin"],
  "team.read": EVERYBODY,
  "team.review": ["admin", "manager"],
  "team.manage": ["admin"],
  "audit.read": ["admin", "manager"],
  "analytics.read": ["admin", "manager"],
  "macro.use": EVERYBODY,
  "macro.manage-own": EVERYBODY,
  "macro.manage-shared": ["admin", "manager"],
  "policy.report": EVERYBODY,
  "policy.manage": ["admin"],
  "account.manage-own": EVERYBODY,
} as const satisfies Record<string, readonly Capacity[]>;

export type Permission = keyof typeof ALLOWED;

const capacityOf = (actor: Actor): Capacity => (actor.kind === "agent" ? actor.role : actor.kind);

/** Whether the actor may do it: for screens, to hide a control. Verbs `authorize`. */
export const can = (actor: Actor, permission: Permission): boolean => isAllowed(capacityOf(actor), permission);

/** The same for somebody who is not here: whoever asked for what is done now. */
export const roleMay = (role: Role, permission: Permission): boolean => isAllowed(role, permission);

const isAllowed = (capacity: Capacity, permission: Permission): boolean =>
  (ALLOWED[permission] as readonly Capacity[]).includes(capacity);

/** Throws `Forbidden` unless the actor may do it. The first line of every verb. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new Forbidden(permission);
}
