"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { RevokeButton } from "@/components/settings/revoke-button";
import { useDoor } from "@/components/settings/use-door";
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
    <RevokeButton name={say(invitations.revokeFor, { name: invitee }, locale)} door={door} onRevoke={revoke}>
      {invitations.revoke}
    </RevokeButton>
  );
}
