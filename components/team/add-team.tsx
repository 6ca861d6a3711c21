"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { TeamKind } from "@/db/vocabulary";
import { type Candidate, EditTeam } from "./edit-team";

export function AddTeam({ kind, people, off }: { kind: TeamKind; people: readonly Candidate[]; off?: string }) {
  const { team } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon={<Icon of={Plus} />} off={off} onClick={() => setOpen(true)}>
        {team[kind].add}
      </Button>
      <EditTeam kind={kind} team={null} people={people} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
