"use client";

import type { ReactNode } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** A form in a dialog, handed in by the button at its foot. */
export function FormDialog({
  formId,
  title,
  save,
  isBusy,
  open,
  onClose,
  children,
}: {
  formId: string;
  title: string;
  /** What the button says. */
  save: string;
  isBusy: boolean;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { common } = useMessages();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form={formId} kind="primary" busy={isBusy}>
            {save}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
