"use client";

import { Archive, Ellipsis, Pencil } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { say } from "@/lib/i18n/say";
import { ArchiveMacro } from "./archive-macro";
import { type EditableMacro, EditMacro, type MacroFormRules } from "./edit-macro";

/** What may be done with one macro. */
export function MacroActions({ macro, form }: { macro: EditableMacro; form: MacroFormRules }) {
  const { messages, locale } = useSpeech();
  const words = messages.macros;
  const [open, setOpen] = useState<"edit" | "archive" | null>(null);
  const label = say(words.actionsFor, { name: macro.name }, locale);
  return (
    <>
      <Menu
        label={label}
        align="end"
        items={[
          { id: "edit", label: words.change, icon: <Icon of={Pencil} size={14} />, onSelect: () => setOpen("edit") },
          {
            id: "archive",
            label: words.archive,
            icon: <Icon of={Archive} size={14} />,
            onSelect: () => setOpen("archive"),
          },
        ]}
        trigger={(trigger) => <IconButton {...trigger} label={label} icon={<Icon of={Ellipsis} />} />}
      />
      <EditMacro macro={macro} form={form} open={open === "edit"} onClose={() => setOpen(null)} />
      <ArchiveMacro macro={macro} open={open === "archive"} onClose={() => setOpen(null)} />
    </>
  );
}
