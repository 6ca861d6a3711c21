import { createHash } from "node:crypto";
import type { Write } from "../records";
import type { World } from "../world";

type Deed = Pick<Write, "kind" | "subject" | "action" | "detail">;

const idOf = ({ kind, subject, action, detail }: Deed) =>
  createHash("sha256").update([kind, subject, action, detail].join("\n")).digest("hex").slice(0, 24);

const writeOf = ({ state }: World, deed: Deed): Write => {
  const id = idOf(deed);
  return state.get("writes", id) ?? { id, ...deed, received: 0, accepted: 0, acceptedAt: [] };
};

/** The call arrived, whatever becomes of it. */
export function noteReceived(world: World, deed: Deed): void {
  const write = writeOf(world, deed);
  world.state.put("writes", write.id, { ...write, received: write.received + 1 });
}

/** It changed something. */
export function noteAccepted(world: World, deed: Deed): void {
  const write = writeOf(world, deed);
  const acceptedAt = [...write.acceptedAt, Date.now()];
  world.state.put("writes", write.id, { ...write, accepted: acceptedAt.length, acceptedAt });
}
