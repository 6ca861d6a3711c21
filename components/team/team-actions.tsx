"use client";

import { Archive, Ellipsis, Pencil } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { TeamKind } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import { ArchiveTeam } from "./archive-team";
import { type Candidate, type EditableTeam, EditTeam } from "./edit-team";

/** What may be done with one group or department. */
export function TeamActions({
  kind,
  team,
  people,
  isInUse,
}: {
  kind: TeamKind;
  team: EditableTeam;
  people: readonly Candidate[];
  isInUse: boolean;
}) {
  const { messages, locale } = useSpeech();
  const { teams, people: words } = messages.team;
  const [open, setOpen] = useState<"edit" | "archive" | null>(null);
  const label = say(words.actionsFor, { name: team.name }, locale);
  return (
    <>
      <Menu
        label={label}
        align="end"
        items={[
          { id: "edit", label: teams.change, icon: <Icon of={Pencil} size={14} />, onSelect: () => setOpen("edit") },
          {
            id: "archive",
            label: teams.archive,
            icon: <Icon of={Archive} size={14} />,
            off: isInUse ? teams.inUse : undefined,
            onSelect: () => setOpen("archive"),
          },
        ]}
        trigger={(trigger) => <IconButton {...trigger} label={label} icon={<Icon of={Ellipsis} />} />}
      />
      <EditTeam kind={kind} team={team} people={people} open={open === "edit"} onClose={() => setOpen(null)} />
      <ArchiveTeam kind={kind} team={team} open={open === "archive"} onClose={() => setOpen(null)} />
    </>
  );
}
