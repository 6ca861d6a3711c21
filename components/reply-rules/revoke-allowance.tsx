"use client";

import { useRouter } from "next/navigation";
import { useMessages } from "@/components/i18n/use-messages";
import { RevokeButton } from "@/components/settings/revoke-button";
import { useDoor } from "@/components/settings/use-door";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { revokeAllowanceAction } from "@/lib/reply-rules/actions";

export function RevokeAllowance({ allowanceId, phrase }: { allowanceId: string; phrase: string }) {
  const { allowances, refusals } = useMessages().replyRules;
  const router = useRouter();
  const door = useDoor(revokeAllowanceAction, refusals);

  const revoke = async () => {
    if (!(await door.enter({ allowanceId }))) return;
    toast(allowances.revoked);
    router.refresh();
  };

  return (
    <RevokeButton name={say(allowances.revokeFor, { phrase })} door={door} onRevoke={revoke}>
      {allowances.revoke}
    </RevokeButton>
  );
}
