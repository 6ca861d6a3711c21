import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { formatDay, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { PersonListItem } from "@/lib/team/list-people";
import { PersonActions } from "./person-actions";
import { RoleSelect } from "./role-select";

type Speech = Reader & { messages: Messages; now: Instant };

/** Everybody of the organization. Without `mayManage` it is only read. On a phone each row is a small block. */
export function PeopleTable({
  people,
  ownId,
  mayManage,
  linkHours,
  speech,
}: {
  people: readonly PersonListItem[];
  ownId: string;
  mayManage: boolean;
  linkHours: number;
  speech: Speech;
}) {
  const { columns, title } = speech.messages.team.people;
  return (
    <Table label={title} className="max-md:block [--row-height:48px]">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{columns.person}</Th>
          <Th className="max-lg:hidden">{columns.email}</Th>
          <Th>{columns.role}</Th>
          <Th>{columns.teams}</Th>
          <Th>{columns.state}</Th>
          {mayManage && (
            <Th>
              <span className="sr-only">{speech.messages.common.more}</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {people.map((person) => {
          const standing = person.id === ownId ? "own" : person.disabledAt ? "disabled" : "active";
          return (
            <Tr key={person.id} className={ROW}>
              <Td className={cn(CELL, "md:min-w-56 md:max-w-72")}>
                <Person person={person} isOwn={standing === "own"} you={speech.messages.team.people.you} />
              </Td>
              <Td className="text-2 max-lg:hidden">{person.email}</Td>
              <Td className={cn(CELL, INDENTED)}>
                {mayManage && standing === "active" ? (
                  <RoleSelect key={person.role} person={{ id: person.id, name: person.name, role: person.role }} />
                ) : (
                  <span className={cn(standing === "disabled" && "text-3", mayManage && "md:px-2")}>
                    {speech.messages.workspace.roles[person.role]}
                  </span>
                )}
              </Td>
              <Td className={cn(CELL, INDENTED, "text-2 whitespace-normal md:w-full md:min-w-40")}>
                <Teams person={person} none={speech.messages.team.people.noTeams} />
              </Td>
              <Td className={cn(CELL, INDENTED)}>
                <State person={person} speech={speech} />
              </Td>
              {mayManage && (
                <Td className={cn(CELL, "whitespace-normal max-md:col-start-2 max-md:row-start-1")}>
                  <PersonActions
                    person={{ id: person.id, name: person.name, email: person.email }}
                    standing={standing}
                    linkHours={linkHours}
                  />
                </Td>
              )}
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const ROW =
  "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-y-0.5 max-md:border-b max-md:py-2";
const CELL = "py-1.5 max-md:block max-md:h-auto max-md:border-0 max-md:p-0";
/** Below the name and not below the avatar. */
const INDENTED = "max-md:col-start-1 max-md:pl-8.5!";

function Person({ person, isOwn, you }: { person: PersonListItem; isOwn: boolean; you: string }) {
  return (
    <div className="flex items-center gap-2.5">
      <Avatar name={person.name} me={isOwn} size={24} />
      <div className="min-w-0">
        <div className={cn("truncate font-medium", person.disabledAt && "text-3")}>
          {person.name}
          {isOwn && <span className="ml-1.5 font-normal text-3">{you}</span>}
        </div>
        <div className="truncate text-12 text-3 lg:hidden">{person.email}</div>
      </div>
    </div>
  );
}

function Teams({ person: { groups, departments }, none }: { person: PersonListItem; none: string }) {
  const names = [...groups, ...departments].map(({ name }) => name).join(", ");
  return names ? <span className="max-md:text-12">{names}</span> : <span className="text-3 max-md:hidden">{none}</span>;
}

function State({ person: { disabledAt, joinedAt }, speech }: { person: PersonListItem; speech: Speech }) {
  const { people } = speech.messages.team;
  const day = (at: Date) => formatDay(at, speech.now, speech);
  if (disabledAt) return <Badge>{say(people.disabledSince, { date: day(disabledAt) }, speech.locale)}</Badge>;
  return (
    <span className="text-3 max-md:hidden">{say(people.activeSince, { date: day(joinedAt) }, speech.locale)}</span>
  );
}
