"use client";

import { useQuery } from "@tanstack/react-query";
import { type Ref, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Avatar } from "@/components/ui/avatar";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { ariaKeys } from "@/components/ui/kbd";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { Tooltip } from "@/components/ui/tooltip";
import { say } from "@/lib/i18n/say";
import { useDesk } from "./desk";
import { type AnyConversation, assignableQuery } from "./queries";
import type { Actions } from "./use-actions";

/** Who is responsible, and a menu of who could be. The team is read when somebody reaches for it. */
export function AssignMenu({
  ref,
  conversation,
  actions,
}: {
  ref: Ref<HTMLButtonElement>;
  conversation: AnyConversation;
  actions: Actions;
}) {
  const { messages } = useSpeech();
  const words = messages.inbox.actions;
  const { me } = useDesk();
  const [isWanted, setWanted] = useState(false);
  const { data } = useQuery({ ...assignableQuery(), enabled: isWanted });
  const { assigneeId, assigneeName } = conversation;

  const everybody: MenuItem[] = (data?.agents ?? [])
    .toSorted((a, b) => Number(b.id === me.id) - Number(a.id === me.id))
    .map(({ id, name }) => ({
      id,
      label: id === me.id ? say(words.you, { name }) : name,
      icon: <Avatar name={name} me={id === me.id} />,
      keys: id === me.id && !assigneeId ? "A" : undefined,
      checked: id === assigneeId,
      onSelect: () => (id === me.id && !assigneeId ? actions.take() : actions.assign(id)),
    }));
  const loading: MenuItem[] = [{ id: "loading", label: words.loadingPeople, off: "" }];

  const name = assigneeName ?? "";
  const label = assigneeId ? say(words.assigned, { name }) : words.unassigned;
  return (
    <Menu
      label={words.assignTo}
      align="end"
      items={data ? everybody : loading}
      trigger={(trigger) => (
        <Tooltip text={`${words.assign}. ${label}`} keys="A">
          <button
            ref={ref}
            type="button"
            {...trigger}
            aria-label={`${words.assign}. ${label}`}
            aria-keyshortcuts={ariaKeys("A")}
            onPointerEnter={() => setWanted(true)}
            onFocus={() => setWanted(true)}
            onClick={() => setWanted(true)}
            className={cn(buttonClass("quiet", "s"), "gap-1.5 aria-expanded:bg-hover max-md:size-11 max-md:px-0")}
          >
            {assigneeId ? <Avatar name={name} me={assigneeId === me.id} /> : <Avatar kind="nobody" />}
            <span
              className={cn(
                "max-w-28 truncate text-13 max-md:sr-only",
                // Where there is little room, who wrote and the number of the order are worth more than "nobody", and then
                // more than a name: its letters are there.
                conversation.entry === "presale" ? "@max-md/head:sr-only" : "@max-xl/head:sr-only",
                conversation.entry !== "presale" && !assigneeId && "@max-2xl/head:sr-only",
              )}
            >
              {assigneeId ? name.split(" ")[0] : words.unassigned}
            </span>
          </button>
        </Tooltip>
      )}
    />
  );
}
