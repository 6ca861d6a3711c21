"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { type Role, roles } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import { changeRoleAction } from "@/lib/team/actions";

/** The role of a colleague, changed at once. */
export function RoleSelect({ person }: { person: { id: string; name: string; role: Role } }) {
  const { messages, locale } = useSpeech();
  const { people } = messages.team;
  const router = useRouter();
  const [role, setRole] = useState(person.role);
  const door = useDoor(changeRoleAction, messages.team.refusals);

  const change = async (picked: Role | undefined) => {
    if (!picked || door.isBusy) return;
    setRole(picked);
    const changed = await door.enter({ personId: person.id, role: picked });
    if (!changed) return setRole(role);
    toast(say(people.roleChanged, { name: person.name, role: messages.workspace.roles[picked] }, locale));
    router.refresh();
  };

  return (
    <>
      <Select
        box="s"
        className="w-36"
        aria-label={say(people.roleOf, { name: person.name }, locale)}
        value={role}
        onChange={(event) => change(roles.find((one) => one === event.target.value))}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {messages.workspace.roles[one]}
          </option>
        ))}
      </Select>
      {door.refusal && (
        <p role="alert" className="mt-1 max-w-60 text-12 text-late whitespace-normal">
          {door.refusal}
        </p>
      )}
    </>
  );
}
