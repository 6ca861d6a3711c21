import { Mail } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { formatAgo, formatDuration, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { InvitationListItem } from "@/lib/team/list-invitations";
import { RevokeInvitation } from "./revoke-invitation";

/** Links that somebody may still use, and the way to take each back. */
export function InvitationList({
  invitations,
  speech: { messages, locale, now },
}: {
  invitations: readonly InvitationListItem[];
  speech: Reader & { messages: Messages; now: Instant };
}) {
  const words = messages.team.invitations;
  const left = (until: Date) => formatDuration(until.getTime() - new Date(now).getTime());
  return (
    <ul className="border-t">
      {invitations.map(({ id, invitee, role, invitedBy, createdAt, expiresAt }) => (
        <li key={id} className="flex min-h-12 items-center gap-2.5 border-b py-1.5">
          <span className="grid size-6 shrink-0 place-items-center rounded-full border border-line-control border-dashed text-3">
            <Icon of={Mail} size={12} />
          </span>
          <div className="min-w-0 flex-1">
            <div className="truncate">
              <span className={invitee ? "font-medium" : "text-2"}>{invitee || words.forAnybody}</span>
              <span className="ml-2 text-12 text-3">{role && messages.workspace.roles[role]}</span>
            </div>
            <div className="truncate text-12 text-3">
              {say(words.endsIn, { time: left(expiresAt) }, locale)}
              {" · "}
              {say(words.invitedBy, { name: invitedBy ?? "", time: formatAgo(createdAt, now, locale) }, locale)}
            </div>
          </div>
          <RevokeInvitation invitationId={id} invitee={invitee || words.forAnybody} />
        </li>
      ))}
    </ul>
  );
}
