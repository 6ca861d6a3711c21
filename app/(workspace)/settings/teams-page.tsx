import { notFound } from "next/navigation";
import { TeamSection } from "@/components/team/team-section";
import type { TeamKind } from "@/db/vocabulary";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listPeople } from "@/lib/team/list-people";
import { listTeams } from "@/lib/team/list-teams";

/** The page of groups or of departments. */
export async function TeamsPage({ kind }: { kind: TeamKind }) {
  const actor = await pageActor();
  if (!can(actor, "team.review")) notFound();
  const [speech, teams, people] = await Promise.all([messagesFor(), listTeams(actor, kind), listPeople(actor)]);
  const active = people.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ id, name }));
  return (
    <TeamSection kind={kind} teams={teams} people={active} mayManage={can(actor, "team.manage")} speech={speech} />
  );
}
