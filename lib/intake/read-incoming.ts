import "server-only";
import type { ChannelId } from "@/db/vocabulary";
import { applicationOf, channelOf } from "@/lib/channels/registry";
import type { Incoming } from "./receive";

/** A notification's body as the journal wants it: what it means, and whether it is meant for our application at all. */
export function readIncoming(channel: ChannelId, body: string, receivedAt: Date): Incoming {
  const notification = channelOf(channel).notifications.read(body);
  const foreign = notification.applicationId !== null && notification.applicationId !== applicationOf(channel);
  return { channel, body, notification, foreign, receivedAt };
}
