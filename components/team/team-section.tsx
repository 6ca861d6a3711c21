import { Users } from "lucide-react";
import { Section } from "@/components/settings/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { TeamKind } from "@/db/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import type { TeamListItem } from "@/lib/team/list-teams";
import { AddTeam } from "./add-team";
import type { Candidate } from "./edit-team";
import { TeamList } from "./team-list";

/** The page of groups or of departments. */
export function TeamSection({
  kind,
  teams,
  people,
  mayManage,
  speech,
}: {
  kind: TeamKind;
  teams: readonly TeamListItem[];
  /** Who may be a member. */
  people: readonly Candidate[];
  mayManage: boolean;
  speech: { messages: Messages; locale: Locale };
}) {
  const { team } = speech.messages;
  const words = team[kind];
  const add = <AddTeam kind={kind} people={people} off={mayManage ? undefined : team.people.onlyAdmins} />;
  return (
    <Section title={words.title} text={`${words.text} ${mayManage ? "" : team.people.onlyAdmins}`} action={add}>
      {teams.length > 0 ? (
        <TeamList kind={kind} teams={teams} people={mayManage ? people : null} speech={speech} />
      ) : (
        <div className="border-t py-10">
          <EmptyState icon={<Icon of={Users} size={20} />} title={words.empty}>
            {words.emptyText}
          </EmptyState>
        </div>
      )}
    </Section>
  );
}
