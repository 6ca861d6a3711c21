"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { revokeInvitationAction } from "@/lib/team/actions";

export function RevokeInvitation({ invitationId, invitee }: { invitationId: string; invitee: string }) {
  const { messages, locale } = useSpeech();
  const { invitations, refusals } = messages.team;
  const router = useRouter();
  const door = useDoor(revokeInvitationAction, refusals);

  const revoke = async () => {
    if (!(await door.enter({ invitationId }))) return;
    toast(invitations.revoked);
    router.refresh();
  };

  return (
    <>
      {door.refusal && (
        <span role="alert" className="max-w-60 text-12 text-late">
          {door.refusal}
        </span>
      )}
      <Button
        size="s"
        busy={door.isBusy}
        onClick={revoke}
        aria-label={say(invitations.revokeFor, { name: invitee }, locale)}
      >
        {invitations.revoke}
      </Button>
    </>
  );
}
