import { z } from "zod";
import { eventKinds, roles, teamKinds } from "@/db/vocabulary";

/** What may be asked of the team. Browsers import it too, so nothing of the server is in here. */

/** One line a person wrote: a name. Control characters would break tables and logs, so they are not names. */
export const Line = z
  .string()
  .overwrite((line) => line.toWellFormed())
  .trim()
  .min(1)
  .max(80)
  .regex(/^\P{Cc}*$/u);
/** Compared and stored in lower case. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const Ids = z.array(z.uuid()).max(500);

/** Long enough for any password anybody would choose; the verb says what is too long. */
const Password = z.string().max(1000);
const Token = z.string().max(200);

export const InvitePerson = z.object({
  role: z.enum(roles),
  /** Who it is for; only a reminder in the list of open invitations. */
  invitee: z.union([Line, z.literal("")]).default(""),
  groupIds: Ids.default([]),
  departmentIds: Ids.default([]),
});
export type InvitePerson = z.infer<typeof InvitePerson>;

export const RevokeInvitation = z.object({ invitationId: z.uuid() });
export type RevokeInvitation = z.infer<typeof RevokeInvitation>;

export const Join = z.object({ token: Token, name: Line, email: Email, password: Password });
export type Join = z.infer<typeof Join>;

export const ChangeRole = z.object({ personId: z.uuid(), role: z.enum(roles) });
export type ChangeRole = z.infer<typeof ChangeRole>;

/** A person of the team: to disable, to enable, to give a link for a new password. */
export const OnePerson = z.object({ personId: z.uuid() });
export type OnePerson = z.infer<typeof OnePerson>;

export const ChooseNewPassword = z.object({ token: Token, password: Password });
export type ChooseNewPassword = z.infer<typeof ChooseNewPassword>;

/** Without an id a new one is made. */
export const SaveTeam = z.object({
  kind: z.enum(teamKinds),
  teamId: z.uuid().nullable(),
  name: Line,
  memberIds: Ids,
});
export type SaveTeam = z.infer<typeof SaveTeam>;

export const ArchiveTeam = z.object({ kind: z.enum(teamKinds), teamId: z.uuid() });
export type ArchiveTeam = z.infer<typeof ArchiveTeam>;

/** The filters of the audit page, as its address holds them. What it does not understand is left out. */
export const EventFilter = z.object({
  /** One person; `anybody` leaves out what programs did, `nobody` leaves out what people did, `everybody` leaves out nothing. */
  person: z
    .union([z.uuid(), z.enum(["anybody", "nobody", "everybody"])])
    .optional()
    .catch(undefined),
  kind: z.enum(eventKinds).optional().catch(undefined),
  /** The sequence of the oldest event already seen. */
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
export type EventFilter = z.infer<typeof EventFilter>;

/**
 * Whose events a filter means that names nobody: people's, because what programs did by the thousand would bury them; of one
 * kind, everybody's.
 */
export const whoseEvents = ({ person, kind }: EventFilter) => person ?? (kind ? "everybody" : "anybody");

/** A filter as an address holds it. What it would mean without naming it stays out, so that the next choice is not bound by it. */
export function eventQuery({ person, kind }: { person?: string; kind?: string }): URLSearchParams {
  const filter = EventFilter.parse({ person, kind });
  const query = new URLSearchParams();
  if (filter.person && filter.person !== whoseEvents({ kind: filter.kind })) query.set("person", filter.person);
  if (filter.kind) query.set("kind", filter.kind);
  return query;
}
