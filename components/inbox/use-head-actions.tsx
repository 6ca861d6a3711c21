"use client";

import { AlarmClock, Archive, ArchiveRestore, CircleCheck, ExternalLink, UserRoundX, Waypoints } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { openMacros } from "@/components/macros/open-macros";
import { Icon } from "@/components/ui/icon";
import type { MenuItem } from "@/components/ui/menu";
import type { Messages } from "@/lib/i18n/messages/es";
import { useDesk } from "./desk";
import { focusComposer } from "./focus-composer";
import { isContact } from "./interaction-name";
import type { AnyConversation } from "./queries";
import type { Actions } from "./use-actions";
import type { useArchive } from "./use-archive";
import { NARROW, useMedia } from "./use-media";
import { webAddress } from "./web-address";

export type HeadDialog = "snooze" | "transfer" | "release";

type Tools = {
  actions: Actions;
  archive: ReturnType<typeof useArchive>;
  ask: (dialog: HeadDialog) => void;
  /** Opens the menu of a button in the head. */
  press: (button: "assign" | "snooze") => void;
};

/** What may be done with a conversation as a whole: its keys, the one thing that puts it away, and the menu of the rest. */
export function useHeadActions(conversation: AnyConversation, tools: Tools) {
  const messages = useMessages();
  const isNarrow = useMedia(NARROW) === true;
  const archiving = archivingOf(messages, conversation, tools);
  useHeadKeys(conversation, { ...tools, isNarrow });
  return { archiving, more: moreOf(messages, conversation, { ...tools, isNarrow, archiving }) };
}

export const departmentOf = (conversation: AnyConversation) =>
  conversation.entry === "presale" ? null : conversation.departmentId;

// Among the actions of a claim T gives the money back.
const transferKeys = ({ entry }: AnyConversation) => (entry === "presale" ? "T" : "shift+T");

function archivingOf(
  messages: Messages,
  conversation: AnyConversation,
  { actions, archive }: Pick<Tools, "actions" | "archive">,
): MenuItem {
  if (conversation.state === "resolved") {
    const { reopen } = messages.inbox.actions;
    return { id: "reopen", label: reopen, icon: <Icon of={ArchiveRestore} />, onSelect: actions.reopen };
  }
  return {
    id: "archive",
    label: archiveName(messages, conversation),
    keys: "E",
    icon: <Icon of={conversation.entry === "presale" ? Archive : CircleCheck} />,
    onSelect: archive.run,
  };
}

function archiveName({ inbox }: Messages, conversation: AnyConversation): string {
  const isUnanswered = conversation.waitingSince !== null && !isContact(conversation);
  const names = inbox.actions[conversation.entry === "presale" ? "archive" : "resolve"];
  return names[isUnanswered ? "unanswered" : "plain"];
}

function useHeadKeys(
  conversation: AnyConversation,
  { actions, archive, ask, press, isNarrow }: Tools & { isNarrow: boolean },
) {
  const messages = useMessages();
  const { keys, actions: words } = messages.inbox;
  const { selectNext } = useDesk();
  const isAfterSale = conversation.entry !== "presale";
  // The status bar has room for few keys: those that move money come first.
  const isDecidable =
    isAfterSale &&
    conversation.claim?.state === "opened" &&
    conversation.claim.actions?.some(({ action }) => !action.startsWith("send-message"));

  useShortcuts([
    {
      keys: "r",
      label: keys.answer,
      // A contact is called, not answered.
      hint: isContact(conversation) ? undefined : { label: keys.answerHint },
      run: () => focusComposer(),
    },
    { keys: "m", label: messages.macros.insertKey, run: () => openMacros() },
    // The field itself hears this one first; here it is for the sheet of keys.
    { keys: "mod+Enter", label: keys.send, run: () => focusComposer() },
    {
      keys: "e",
      label: archiveName(messages, conversation),
      hint: isDecidable ? undefined : { label: isAfterSale ? keys.resolveHint : keys.archiveHint },
      // What was answered is archived by itself: the habit of pressing the key must not bring it back.
      run: () => (conversation.state === "resolved" ? selectNext() : void archive.run()),
    },
    {
      keys: "a",
      label: words.assign,
      hint: isDecidable ? undefined : { label: keys.assignHint },
      run: () => (conversation.assigneeId ? press("assign") : actions.take()),
    },
    { keys: "h", label: words.snooze, run: () => (isNarrow ? ask("snooze") : press("snooze")) },
    { keys: transferKeys(conversation), label: words.transfer, run: () => ask("transfer") },
  ]);
}

function moreOf(
  { inbox }: Messages,
  conversation: AnyConversation,
  { actions, ask, isNarrow, archiving }: Tools & { isNarrow: boolean; archiving: MenuItem },
): MenuItem[] {
  const words = inbox.actions;
  const address = webAddress(conversation.entry === "presale" ? conversation.item?.permalink : null);
  const hasTeam = (conversation.groupId ?? departmentOf(conversation)) !== null;
  const items: (MenuItem | false)[] = [
    isNarrow && archiving,
    isNarrow && {
      id: "snooze",
      label: words.snooze,
      icon: <Icon of={AlarmClock} />,
      onSelect: () => ask("snooze"),
    },
    {
      id: "transfer",
      label: words.transfer,
      keys: transferKeys(conversation),
      icon: <Icon of={Waypoints} />,
      onSelect: () => ask("transfer"),
    },
    conversation.assigneeId !== null &&
      hasTeam && {
        id: "release",
        label: words.release,
        icon: <Icon of={UserRoundX} />,
        onSelect: () => ask("release"),
      },
    conversation.state === "snoozed" && {
      id: "wake",
      label: words.reopen,
      icon: <Icon of={ArchiveRestore} />,
      onSelect: actions.reopen,
    },
    address !== null && {
      id: "listing",
      label: words.openListing,
      icon: <Icon of={ExternalLink} />,
      divided: true,
      onSelect: () => window.open(address, "_blank", "noopener"),
    },
  ];
  return items.filter((item) => item !== false);
}
