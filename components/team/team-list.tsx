import { Badge } from "@/components/ui/badge";
import type { TeamKind } from "@/db/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { TeamListItem } from "@/lib/team/list-teams";
import type { Candidate } from "./edit-team";
import { TeamActions } from "./team-actions";

/** Groups or departments with who is in them and what they receive. Without `people` it is only read. */
export function TeamList({
  kind,
  teams,
  people,
  speech: { messages, locale },
}: {
  kind: TeamKind;
  teams: readonly TeamListItem[];
  /** Who may be a member, for somebody who may change it. */
  people: readonly Candidate[] | null;
  speech: { messages: Messages; locale: Locale };
}) {
  const words = messages.team.teams;
  return (
    <ul aria-label={messages.team[kind].title} className="border-t">
      {teams.map((team) => (
        <li key={team.id} className="flex min-h-14 items-center gap-3 border-b py-2">
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-semibold">{team.name}</span>
              {team.entries.length > 0 && (
                <Badge size="s">
                  {say(
                    words.receives,
                    { entries: team.entries.map((entry) => words.entries[entry]).join(", ") },
                    locale,
                  )}
                </Badge>
              )}
            </div>
            <p className="truncate text-12 text-3">
              {say(words.members, { count: team.members.length }, locale)}
              {team.members.length > 0 && `: ${team.members.map(({ name }) => name).join(", ")}`}
            </p>
          </div>
          {people && (
            <TeamActions
              kind={kind}
              team={{ id: team.id, name: team.name, memberIds: team.members.map(({ id }) => id) }}
              people={withMembers(people, team.members)}
              isInUse={team.entries.length > 0}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who is a member already stays in the list, also when they were disabled meanwhile. */
const withMembers = (people: readonly Candidate[], members: readonly Candidate[]) => [
  ...people,
  ...members.filter(({ id }) => !people.some((person) => person.id === id)),
];
