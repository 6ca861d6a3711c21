"use server";

import { action } from "@/lib/action";
import { beginThread } from "./begin-thread";
import { checkThread } from "./check-thread";
import { discardUpload } from "./discard-upload";
import {
  BeginThread,
  CheckThread,
  DiscardUpload,
  LeaseConversation,
  ListOpenings,
  OpenThread,
  SaveMessageDraft,
  SendMessage,
  SendOpening,
} from "./input";
import { leaseConversation, releaseConversation } from "./lease-conversation";
import { listOpenings } from "./list-openings";
import { openThread } from "./open-thread";
import { saveMessageDraft } from "./save-message-draft";
import { sendMessage } from "./send-message";
import { sendOpening } from "./send-opening";

export const sendMessageAction = action(SendMessage, sendMessage);
export const beginThreadAction = action(BeginThread, beginThread);
export const checkThreadAction = action(CheckThread, checkThread);
export const listOpeningsAction = action(ListOpenings, listOpenings);
export const sendOpeningAction = action(SendOpening, sendOpening);
export const saveMessageDraftAction = action(SaveMessageDraft, saveMessageDraft);
export const leaseConversationAction = action(LeaseConversation, leaseConversation);
export const releaseConversationAction = action(LeaseConversation, releaseConversation);
export const openThreadAction = action(OpenThread, openThread);
export const discardUploadAction = action(DiscardUpload, discardUpload);
