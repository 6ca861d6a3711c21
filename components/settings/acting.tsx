import { Avatar } from "@/components/ui/avatar";
import type { ActorKind } from "@/db/vocabulary";
import type { Messages } from "@/lib/i18n/messages/es";

/** Who did what a row of the history says: a person by name, a program by what it is. */
export function Acting({
  of: { actorKind, actorName },
  messages,
}: {
  of: { actorKind: ActorKind; actorName: string | null };
  messages: Messages;
}) {
  const { actors } = messages.settings.audit;
  if (actorKind !== "agent") return <span className="text-2 max-md:text-12">{actors[actorKind]}</span>;
  return (
    <span className="flex items-center gap-2 max-md:text-12 max-md:text-2">
      <span className="inline-flex max-md:hidden">
        <Avatar name={actorName ?? ""} size={20} />
      </span>
      {actorName ?? actors.agent}
    </span>
  );
}
