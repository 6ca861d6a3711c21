"use client";

import { AlarmClock, Archive, ArrowLeft, Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { Thumb } from "@/components/ui/thumb";
import { useNow } from "@/components/ui/use-now";
import { ContextToggle } from "@/components/workspace/panes";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AssignMenu } from "./assign-menu";
import { buyerName } from "./buyer-name";
import { InteractionBadge } from "./interaction-badge";
import { interactionName } from "./interaction-name";
import type { AnyConversation } from "./queries";
import { SnoozeMenu } from "./snooze-menu";
import { useActions } from "./use-actions";
import { useArchive } from "./use-archive";
import { departmentOf, type HeadDialog, useHeadActions } from "./use-head-actions";

// Neither is needed to read or to answer.
const TransferDialog = dynamic(() => import("./transfer-dialog").then((file) => file.TransferDialog), { ssr: false });
const SnoozeDialog = dynamic(() => import("./snooze-dialog").then((file) => file.SnoozeDialog), { ssr: false });

export const titleId = "conversation-title";

/** Who asks about what, who has it, and what may be done with the conversation as a whole. */
export function ConversationHead({ conversation, onBack }: { conversation: AnyConversation; onBack: () => void }) {
  const { messages } = useSpeech();
  const words = messages.inbox.actions;
  const { buyer } = conversation;
  const isAfterSale = conversation.entry !== "presale";
  const about = useSubject(conversation);
  const actions = useActions(conversation);
  const archive = useArchive(conversation);
  const [dialog, setDialog] = useState<HeadDialog | null>(null);
  const assignButton = useRef<HTMLButtonElement>(null);
  const snoozeButton = useRef<HTMLButtonElement>(null);
  const { archiving, more } = useHeadActions(conversation, {
    actions,
    archive,
    ask: setDialog,
    press: (button) => (button === "assign" ? assignButton : snoozeButton).current?.click(),
  });
  const refusal = actions.refusal ?? archive.refusal;
  return (
    <>
      <header className="@container/head flex h-12 shrink-0 items-center gap-2 border-b px-4 touch:h-14 max-md:px-1">
        <span className="md:hidden">
          <IconButton
            label={messages.inbox.conversation.back}
            icon={<Icon of={ArrowLeft} size={20} />}
            onClick={onBack}
          />
        </span>
        <span className="max-md:hidden">
          <Thumb src={about.pictureUrl} size={28} />
        </span>
        <div className="flex min-w-0 flex-1 items-center gap-1.5 max-md:flex-col max-md:items-start max-md:gap-0">
          <h1 id={titleId} tabIndex={-1} className="max-w-full shrink-0 truncate font-semibold outline-none">
            {buyerName(messages, buyer)}
          </h1>
          {isAfterSale && (
            <span className="max-md:hidden @max-xl/head:hidden">
              <InteractionBadge interaction={conversation.interaction} stage={about.stage} />
            </span>
          )}
          <span title={about.title ?? undefined} className="tnum truncate text-3 max-md:hidden">
            {about.title}
          </span>
          <span className="max-w-full truncate text-12 text-3 md:hidden">
            {[interactionName(messages, conversation), isAfterSale && about.title].filter(Boolean).join(" · ")}
          </span>
        </div>
        <AssignMenu ref={assignButton} conversation={conversation} actions={actions} />
        <span className="contents max-md:hidden">
          <SnoozeMenu
            ref={snoozeButton}
            onSnooze={(until) => void actions.snooze(until).then(actions.showRefusal)}
            onCustom={() => setDialog("snooze")}
          />
          <IconButton
            label={archiving.label}
            keys={archiving.keys}
            icon={archiving.icon}
            aria-busy={archive.isBusy || undefined}
            onClick={archiving.onSelect}
          />
        </span>
        <Menu
          label={words.more}
          align="end"
          items={more}
          trigger={(trigger) => <IconButton {...trigger} label={words.more} icon={<Icon of={Ellipsis} />} />}
        />
        <span className="max-md:hidden">
          <ContextToggle />
        </span>
      </header>
      {refusal && (
        <p role="alert" className="shrink-0 border-b border-late-line bg-late-soft px-4 py-1.5 text-1">
          {refusal}
        </p>
      )}
      <AwayLine conversation={conversation} onReopen={actions.reopen} />
      {dialog === "snooze" && <SnoozeDialog onSnooze={actions.snooze} onClose={() => setDialog(null)} />}
      {(dialog === "transfer" || dialog === "release") && (
        <TransferDialog
          conversation={conversation}
          to={dialog === "release" ? (departmentOf(conversation) ?? conversation.groupId) : null}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

/** What it is about: the listing before a sale, the order or the claim after it. */
function useSubject(conversation: AnyConversation) {
  const { inbox, claims } = useSpeech().messages;
  if (conversation.entry === "presale") {
    return { pictureUrl: conversation.item?.pictureUrl, title: conversation.item?.title, stage: null };
  }
  const { orders, orderSourceId, claim } = conversation;
  const isOwnClaim = conversation.entry === "claim" ? claim : null;
  const id = orderSourceId ?? orders[0]?.sourceId;
  return {
    pictureUrl: orders[0]?.items[0]?.pictureUrl,
    title: id ? say(inbox.row.order, { id }) : isOwnClaim && say(claims.numbered, { id: isOwnClaim.sourceId }),
    stage: isOwnClaim?.stage ?? null,
  };
}

/** Says that the open conversation is not in the list of those that wait, and brings it back. */
function AwayLine({ conversation, onReopen }: { conversation: AnyConversation; onReopen: () => void }) {
  const { messages, locale, timeZone } = useSpeech();
  const now = useNow(60);
  const words = messages.inbox.actions;
  // What was answered is put away by itself: nothing to say, and nothing to bring back.
  const isAway = conversation.state === "snoozed" || (conversation.state === "resolved" && conversation.waitingSince);
  if (!isAway) return null;
  const resolved = conversation.entry === "presale" ? words.states.resolved : words.states.solved;
  const at = conversation.state === "snoozed" ? conversation.snoozedUntil : conversation.resolvedAt;
  const time = at ? formatDateTime(at, now, { locale, timeZone }) : "";
  return (
    <div className="flex shrink-0 items-center gap-2 border-b bg-sunken px-6 py-1.5 text-2 max-md:px-4">
      <Icon of={conversation.state === "snoozed" ? AlarmClock : Archive} size={14} className="shrink-0 text-3" />
      <span className="min-w-0 flex-1 truncate">
        {say(conversation.state === "snoozed" ? words.states.snoozed : resolved, { time })}
      </span>
      <button type="button" className="link touch:h-11" onClick={onReopen}>
        {words.reopen}
      </button>
    </div>
  );
}
