import { notFound } from "next/navigation";
import { TeamSection } from "@/components/team/team-section";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listGroups } from "@/lib/team/list-groups";
import { listPeople } from "@/lib/team/list-people";

export default async function GroupsPage() {
  const actor = await pageActor();
  if (!can(actor, "team.review")) notFound();
  const [speech, teams, people] = await Promise.all([messagesFor(), listGroups(actor), listPeople(actor)]);
  const active = people.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ id, name }));
  return (
    <TeamSection kind="groups" teams={teams} people={active} mayManage={can(actor, "team.manage")} speech={speech} />
  );
}
