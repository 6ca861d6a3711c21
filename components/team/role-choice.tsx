"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { Radio } from "@/components/ui/choice";

/** From the one that may least to the one that may everything. */
const ORDER = ["agent", "manager", "admin"] as const;

/** The roles with what each may do. In the form its name is `role`. */
export function RoleChoice({ legend }: { legend: string }) {
  const { team, workspace } = useMessages();
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-12 text-2">{legend}</legend>
      <div className="flex flex-col border-t">
        {ORDER.map((role) => (
          <Radio key={role} name="role" value={role} defaultChecked={role === "agent"} className="border-b py-1.5">
            <span>
              <span className="block font-medium">{workspace.roles[role]}</span>
              <span className="block text-12 text-3">{team.roles[role]}</span>
            </span>
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}
