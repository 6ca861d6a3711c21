"use client";

import type { Answer } from "@/components/settings/use-door";
import type { DoorRefusal } from "@/lib/action";
import { archiveDepartmentAction, archiveGroupAction, saveDepartmentAction, saveGroupAction } from "@/lib/team/actions";
import type { ArchiveGroupRefusal } from "@/lib/team/archive-group";
import type { SaveGroupRefusal } from "@/lib/team/save-group";

/** Groups answer for commercial, departments for support; their screens are the same. */
export type TeamKind = "groups" | "departments";

type TeamToSave = { id: string | null; name: string; memberIds: string[] };

type TeamDoors = {
  save: (team: TeamToSave) => Promise<Answer<object, SaveGroupRefusal | DoorRefusal["reason"]>>;
  archive: (team: { id: string }) => Promise<Answer<object, ArchiveGroupRefusal | DoorRefusal["reason"]>>;
};

export const TEAM_DOORS: Record<TeamKind, TeamDoors> = {
  groups: {
    save: ({ id, ...team }) => saveGroupAction({ groupId: id, ...team }),
    archive: ({ id }) => archiveGroupAction({ groupId: id }),
  },
  departments: {
    save: ({ id, ...team }) => saveDepartmentAction({ departmentId: id, ...team }),
    archive: ({ id }) => archiveDepartmentAction({ departmentId: id }),
  },
};
