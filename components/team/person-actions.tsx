"use client";

import { Ellipsis, KeyRound, UserRoundCheck, UserRoundX } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { enablePersonAction } from "@/lib/team/actions";
import { DisablePerson } from "./disable-person";
import { PasswordLink } from "./password-link";

export type Colleague = { id: string; name: string; email: string };

/** What an admin may do with an account. */
export function PersonActions({
  person,
  standing,
  linkHours,
}: {
  person: Colleague;
  standing: "own" | "active" | "disabled";
  /** How long a link for another password lasts. */
  linkHours: number;
}) {
  const { messages, locale } = useSpeech();
  const { team } = messages;
  const router = useRouter();
  const [open, setOpen] = useState<"disable" | "password" | null>(null);
  const enabling = useDoor(enablePersonAction, team.refusals);

  const enable = async () => {
    if (!(await enabling.enter({ personId: person.id }))) return;
    toast(say(team.enable.done, { name: person.name }, locale));
    router.refresh();
  };

  const password: MenuItem = {
    id: "password",
    label: team.password.action,
    icon: <Icon of={KeyRound} size={14} />,
    onSelect: () => setOpen("password"),
    off: standing === "disabled" ? team.password.disabled : undefined,
  };
  const access: MenuItem =
    standing === "disabled"
      ? { id: "enable", label: team.enable.action, icon: <Icon of={UserRoundCheck} size={14} />, onSelect: enable }
      : {
          id: "disable",
          label: team.disable.action,
          icon: <Icon of={UserRoundX} size={14} />,
          tone: standing === "own" ? undefined : "late",
          off: standing === "own" ? team.people.ownAccount : undefined,
          onSelect: () => setOpen("disable"),
          divided: true,
        };
  const own: MenuItem = {
    id: "own",
    label: messages.workspace.person.security,
    icon: <Icon of={KeyRound} size={14} />,
    href: "/settings/security",
  };
  const label = say(team.people.actionsFor, { name: person.name }, locale);

  return (
    <>
      <Menu
        label={label}
        align="end"
        items={[standing === "own" ? own : password, access]}
        trigger={(trigger) => <IconButton {...trigger} label={label} icon={<Icon of={Ellipsis} />} />}
      />
      {enabling.refusal && (
        <p role="alert" className="max-w-60 text-12 text-late whitespace-normal">
          {enabling.refusal}
        </p>
      )}
      <DisablePerson person={person} open={open === "disable"} onClose={() => setOpen(null)} />
      <PasswordLink person={person} hours={linkHours} open={open === "password"} onClose={() => setOpen(null)} />
    </>
  );
}
