"use client";

import { useRouter } from "next/navigation";
import { useMessages } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
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
    <>
      {door.refusal && (
        <span role="alert" className="max-w-60 text-12 text-late">
          {door.refusal}
        </span>
      )}
      <Button size="s" busy={door.isBusy} onClick={revoke} aria-label={say(allowances.revokeFor, { phrase })}>
        {allowances.revoke}
      </Button>
    </>
  );
}
