// One conversation after the sale with 500 messages, three claims and forty earlier questions of its buyer: the read behind its
// screen and the same over HTTP, beside the bare query of the same messages. Aim: p95 under 100 ms on the server.
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { messages } from "@/db/schema";
import { readConversation } from "@/lib/inbox/read-conversation";
import { quantiles, say } from "./rig/figures";
import { signIn } from "./rig/sign-in";
import { withStack } from "./rig/stack";
import { timed } from "./rig/timed";
import { seedThread } from "./seed/seed-thread";

const MESSAGES = 500;

await withStack(async ({ owner, url }) => {
  const { actor, password, threadId, claimId } = await seedThread(owner, { name: "bench-thread", messages: MESSAGES });
  say(`a thread of ${MESSAGES} messages written`);
  const cookie = await signIn(url, { email: actor.email, password });
  const bare = () =>
    inOrganization(actor.organizationId, (tx) =>
      tx.select().from(messages).where(eq(messages.conversationId, threadId)),
    );
  const read = (conversationId: string) => () => readConversation(actor, { conversationId });
  const get = async () => {
    const response = await fetch(`${url}/api/inbox/${threadId}`, { headers: { cookie } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`the thread over HTTP: ${response.status}`);
  };
  const reads = {
    thread_bare_rows: bare,
    thread_500: read(threadId),
    thread_claim: read(claimId),
    thread_500_http: get,
  };
  for (const [name, run] of Object.entries(reads)) quantiles(name, await timed(run), [0.5, 0.95]);
});
