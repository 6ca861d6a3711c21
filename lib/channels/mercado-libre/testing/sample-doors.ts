import type { Channel, Credentials } from "@/lib/channels/channel";
import type { Peer } from "./peer";

/** How a sample of the reference is read: through the door of the channel that its payload would come in by. */
export type Read = (at: { channel: Channel; as: Credentials; sample: string; peer: Peer }) => Promise<unknown>;

/** `outcome`: what must be read, or how it must be refused. */
export type Rule = { files: RegExp; read: Read; outcome: unknown };

export const refused = (kind: string, code?: string) => (code ? { refused: { kind, code } } : { refused: { kind } });

/** A facet that this channel surely has. */
export function present<Facet>(facet: Facet | undefined): Facet {
  if (!facet) throw new Error("the channel lacks a facet");
  return facet;
}

/** What we send ourselves when we are told what the sample of a request says. */
export const sends =
  (send: (at: Parameters<Read>[0], said: ReturnType<typeof JSON.parse>) => Promise<unknown>): Read =>
  async (at) => {
    await send(at, JSON.parse(at.sample)).catch(() => null);
    return JSON.parse(at.peer.arrived.at(-1)?.body ?? "");
  };

/** Whether what we send is what the sample says, to the letter. */
export const same =
  (send: Read): Read =>
  async (at) => ({ same: JSON.stringify(await send(at)) === JSON.stringify(JSON.parse(at.sample)) });
