"use client";

import { RefreshCw } from "lucide-react";
import { useEffect, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { sweepNowAction } from "@/lib/integrations/actions";

/** Longer than a comparison takes while nothing else waits. */
const PATIENCE_MS = 20_000;

/** Compares with the marketplace's lists now; stays busy until the page shows a newer comparison than before. */
export function CheckNow({ storeId, sweptAt, off }: { storeId: string; sweptAt: string | null; off: string | null }) {
  const { connection, refusals } = useMessages().integrations;
  const [pressedAt, setPressedAt] = useState<{ sweptAt: string | null } | null>(null);
  const busy = !off && pressedAt !== null && pressedAt.sweptAt === sweptAt;

  // Only time can tell that no answer came.
  useEffect(() => {
    if (!busy) return;
    const late = setTimeout(() => {
      setPressedAt(null);
      toast(connection.checkLate);
    }, PATIENCE_MS);
    return () => clearTimeout(late);
  }, [busy, connection.checkLate]);

  async function check() {
    setPressedAt({ sweptAt });
    const result = await sweepNowAction({ storeId });
    if (result.ok) return;
    setPressedAt(null);
    toast(refusals[result.reason], { tone: "late" });
  }

  return (
    <Button size="s" icon={<Icon of={RefreshCw} size={14} />} busy={busy} off={off} onClick={check}>
      {busy ? connection.checking : connection.checkNow}
    </Button>
  );
}
