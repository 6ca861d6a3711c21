import type { Entry } from "@/db/vocabulary";

/** A group or a department as the settings list it. */
export type TeamListItem = {
  id: string;
  name: string;
  members: { id: string; name: string }[];
  /** Entries that are routed to it; while there is one it cannot be archived. */
  entries: Entry[];
};

/** Joins teams with their members and entries, keeping the order of each. */
export function shapeTeams(
  teams: { id: string; name: string }[],
  members: { teamId: string; id: string; name: string }[],
  entries: { teamId: string | null; entry: Entry }[],
): TeamListItem[] {
  return teams.map(({ id, name }) => ({
    id,
    name,
    members: members.filter(({ teamId }) => teamId === id).map((member) => ({ id: member.id, name: member.name })),
    entries: [...new Set(entries.filter(({ teamId }) => teamId === id).map(({ entry }) => entry))],
  }));
}
