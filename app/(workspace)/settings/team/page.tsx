import { UserPlus } from "lucide-react";
import { notFound } from "next/navigation";
import { Section } from "@/components/settings/section";
import { InvitationList } from "@/components/team/invitation-list";
import { InvitePerson } from "@/components/team/invite-person";
import { PeopleTable } from "@/components/team/people-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { getOrganizationName } from "@/lib/auth/get-organization-name";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { invitationDays } from "@/lib/team/invite-person";
import { listInvitations } from "@/lib/team/list-invitations";
import { listPeople } from "@/lib/team/list-people";
import { listTeams } from "@/lib/team/list-teams";
import { passwordLinkHours } from "@/lib/team/reset-password";

export default async function TeamPage() {
  const actor = await pageActor();
  if (!can(actor, "team.review")) notFound();
  const mayManage = can(actor, "team.manage");
  const speech = await messagesFor();
  const [organization, people, groups, departments, invitations] = await Promise.all([
    getOrganizationName(actor),
    listPeople(actor),
    listTeams(actor, "groups"),
    listTeams(actor, "departments"),
    mayManage ? listInvitations(actor) : [],
  ]);
  const { team } = speech.messages;
  const invite = (
    <InvitePerson
      groups={groups.map(({ id, name }) => ({ id, name }))}
      departments={departments.map(({ id, name }) => ({ id, name }))}
      days={invitationDays}
      off={mayManage ? undefined : team.people.onlyAdmins}
    />
  );
  return (
    <>
      <Section
        title={team.people.title}
        text={`${say(team.people.text, { organization })} ${mayManage ? "" : team.people.onlyAdmins}`}
        action={invite}
      >
        <PeopleTable
          people={people}
          ownId={actor.id}
          mayManage={mayManage}
          linkHours={passwordLinkHours}
          speech={speech}
        />
        {people.length === 1 && invitations.length === 0 && (
          <div className="mt-6 -ml-6 md:-ml-10">
            <EmptyState icon={<Icon of={UserPlus} size={20} />} title={team.people.alone.title}>
              {team.people.alone.text}
            </EmptyState>
          </div>
        )}
      </Section>
      {invitations.length > 0 && (
        <Section title={team.invitations.title}>
          <InvitationList invitations={invitations} speech={speech} />
        </Section>
      )}
    </>
  );
}
