"use server";

import { action } from "@/lib/action";
import { configureEntries } from "./configure-entries";
import { disconnectStore } from "./disconnect-store";
import { ConfigureEntries, OneNotification, OneStore } from "./input";
import { replayNotification } from "./replay-notification";
import { sweepNow } from "./sweep-now";

export const configureEntriesAction = action(ConfigureEntries, configureEntries);
export const disconnectStoreAction = action(OneStore, disconnectStore);
export const sweepNowAction = action(OneStore, sweepNow);
export const replayNotificationAction = action(OneNotification, replayNotification);
