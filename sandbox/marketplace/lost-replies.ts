import { faultsOf, type LostReply, strike } from "../faults";
import type { Outcome, Reply } from "../http/call";
import type { World } from "../world";
import { refuse } from "./errors";

/** Does the write; then its reply may be lost on the way. A refusal always arrives. */
export function losing({ state }: World, fault: LostReply, accept: () => Reply): Outcome {
  const { mode } = faultsOf(state)[fault];
  if (mode === "cut-before-acceptance" && strike(state, fault)) return { connection: "cut" };
  const reply = accept();
  if (reply.status >= 300 || mode === "normal" || mode === "cut-before-acceptance") return reply;
  if (!strike(state, fault)) return reply;
  if (mode === "cut-after-acceptance") return { connection: "cut" };
  if (mode === "hang-after-acceptance") return { connection: "silent" };
  return refuse(504, "gateway_timeout", "Gateway Timeout");
}
