import type { ChannelId } from "@/db/vocabulary";
import { type Env, env } from "@/lib/env";
import type { Channel } from "./channel";
import { createMercadoLibre } from "./mercado-libre/mercado-libre";

/** What the registry needs of the configuration. */
export type ChannelSettings = Pick<Env, "meli">;

/** Every channel there is. Adding one is a line here and a folder beside it. */
export function createChannels({ meli }: ChannelSettings, fetch = globalThis.fetch): Record<ChannelId, Channel> {
  return {
    "mercado-libre": createMercadoLibre({
      fetch,
      apiUrl: meli.apiUrl,
      authUrl: meli.authUrl,
      clientId: meli.clientId,
      clientSecret: meli.clientSecret,
      redirectUri: meli.redirectUri,
    }),
  };
}

let channels: Record<ChannelId, Channel> | undefined;

/** A channel as this process is configured to speak to it. */
export function channelOf(id: ChannelId): Channel {
  channels ??= createChannels(env());
  return channels[id];
}

/** The application a marketplace knows us by: what its limits are counted for. Empty when none is configured. */
export function applicationOf(id: ChannelId): string {
  const applications: Record<ChannelId, string> = { "mercado-libre": env().meli.clientId };
  return applications[id];
}
