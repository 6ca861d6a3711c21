"use server";

import { action } from "@/lib/action";
import { addNote } from "./add-note";
import { assignConversation } from "./assign-conversation";
import {
  AddNote,
  AssignConversation,
  OfConversation,
  OfQuestion,
  SaveDraft,
  SendReply,
  SetTopic,
  SnoozeConversation,
  TransferConversation,
} from "./input";
import { leaseQuestion, releaseQuestion } from "./lease-question";
import { markRead } from "./mark-read";
import { reopenConversation } from "./reopen-conversation";
import { resolveConversation } from "./resolve-conversation";
import { saveDraft } from "./save-draft";
import { sendReply } from "./send-reply";
import { setTopic } from "./set-topic";
import { snoozeConversation } from "./snooze-conversation";
import { takeConversation } from "./take-conversation";
import { transferConversation } from "./transfer-conversation";

export const takeConversationAction = action(OfConversation, takeConversation);
export const assignConversationAction = action(AssignConversation, assignConversation);
export const transferConversationAction = action(TransferConversation, transferConversation);
export const snoozeConversationAction = action(SnoozeConversation, snoozeConversation);
export const resolveConversationAction = action(OfConversation, resolveConversation);
export const reopenConversationAction = action(OfConversation, reopenConversation);
export const addNoteAction = action(AddNote, addNote);
export const setTopicAction = action(SetTopic, setTopic);
export const markReadAction = action(OfConversation, markRead);
export const leaseQuestionAction = action(OfQuestion, leaseQuestion);
export const releaseQuestionAction = action(OfQuestion, releaseQuestion);
export const saveDraftAction = action(SaveDraft, saveDraft);
export const sendReplyAction = action(SendReply, sendReply);
