"use client";

import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { replayNotificationAction } from "@/lib/integrations/actions";

/** Reads again what one notification points to. */
export function ReplayButton({ notificationId, off }: { notificationId: string; off: string | null }) {
  const { journal, refusals } = useMessages().integrations;
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);

  async function replay() {
    if (isBusy) return;
    setBusy(true);
    const result = await replayNotificationAction({ notificationId });
    setBusy(false);
    if (!result.ok) return toast(refusals[result.reason], { tone: "late" });
    toast(journal.replayed);
    router.refresh();
  }

  return (
    <IconButton
      label={journal.replay}
      size="s"
      off={off}
      icon={<Icon of={RotateCcw} size={14} className={isBusy ? "animate-spin" : undefined} />}
      onClick={replay}
    />
  );
}
