"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { EditMacro, type MacroFormRules } from "./edit-macro";

export function AddMacro({ form }: { form: MacroFormRules }) {
  const { macros } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon={<Icon of={Plus} />} onClick={() => setOpen(true)}>
        {macros.add}
      </Button>
      <EditMacro macro={null} form={form} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
