import { notFound } from "next/navigation";
import { TeamSection } from "@/components/team/team-section";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listDepartments } from "@/lib/team/list-departments";
import { listPeople } from "@/lib/team/list-people";

export default async function DepartmentsPage() {
  const actor = await pageActor();
  if (!can(actor, "team.review")) notFound();
  const [speech, teams, people] = await Promise.all([messagesFor(), listDepartments(actor), listPeople(actor)]);
  const active = people.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ id, name }));
  return (
    <TeamSection
      kind="departments"
      teams={teams}
      people={active}
      mayManage={can(actor, "team.manage")}
      speech={speech}
    />
  );
}
