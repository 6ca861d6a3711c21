import "server-only";
import { pool } from "@/db/client";
import { deliverClaimMessage } from "@/lib/claims/deliver-claim-message";
import { deliverDecision } from "@/lib/claims/deliver-decision";
import { expireDecisions } from "@/lib/claims/expire-decisions";
import { deliverReply } from "@/lib/inbox/deliver-reply";
import { wakeConversation } from "@/lib/inbox/reopen-conversation";
import { backfillStore } from "@/lib/intake/backfill-store";
import { beginAnalytics } from "@/lib/intake/begin-analytics";
import { readClaim } from "@/lib/intake/read-claim";
import { readItem } from "@/lib/intake/read-item";
import { readLead } from "@/lib/intake/read-lead";
import { readMessage } from "@/lib/intake/read-message";
import { readMissedFeeds } from "@/lib/intake/read-missed-feeds";
import { readOrder } from "@/lib/intake/read-order";
import { readPayment } from "@/lib/intake/read-payment";
import { readQuestion } from "@/lib/intake/read-question";
import { readShipment } from "@/lib/intake/read-shipment";
import { readStanding } from "@/lib/intake/read-standing";
import { readThread } from "@/lib/intake/read-thread";
import { createReceiver } from "@/lib/intake/receive";
import { sweepStore } from "@/lib/intake/sweep-store";
import { log } from "@/lib/log";
import { deliverMessage } from "@/lib/messages/deliver-message";
import { showRead } from "@/lib/messages/show-read";
import { prune } from "@/lib/upkeep/prune";
import { type JobHandlers, runJobs } from "./run-jobs";
import { queueWhatIsDue } from "./schedule";

/** From a job's name to the verb that does it. The only file that imports verbs for the queue. */
const handlers = (): JobHandlers => {
  const receive = createReceiver(pool());
  return {
    "read-question": readQuestion,
    "read-item": readItem,
    "read-message": readMessage,
    "read-thread": readThread,
    "read-order": readOrder,
    "read-shipment": readShipment,
    "read-payment": readPayment,
    "read-claim": readClaim,
    "read-lead": readLead,
    "deliver-reply": deliverReply,
    "deliver-message": deliverMessage,
    "deliver-claim-message": deliverClaimMessage,
    "deliver-decision": deliverDecision,
    "expire-decisions": async (_payload, { organizationId }) => void (await expireDecisions(organizationId)),
    "show-read": showRead,
    "sweep-store": (payload, { organizationId }) => sweepStore(payload, organizationId),
    "read-missed-feeds": (payload, { organizationId }) => readMissedFeeds(payload, organizationId, receive),
    "wake-conversation": (payload, { organizationId }) => wakeConversation(payload, organizationId),
    "begin-analytics": (_, { organizationId }) => beginAnalytics({ organizationId }),
    "backfill-orders": (payload, context) => backfillStore(payload, context),
    "read-standing": (payload, context) => readStanding(payload, context),
    prune: async () => void (await prune()),
  };
};

const SCHEDULE_SECONDS = 5;

/** Starts working. The returned function stops taking jobs, waits for the running ones and resolves. */
export async function startWorker(): Promise<() => Promise<void>> {
  const stop = await runJobs(pool(), handlers(), {
    concurrency: { replies: 4, intake: 8, upkeep: 2 },
    leaseSeconds: 5,
  });
  const look = () =>
    queueWhatIsDue(new Date()).catch((error: unknown) => log.warn({ err: error }, "the schedule could not be read"));
  void look();
  const timer = setInterval(() => void look(), SCHEDULE_SECONDS * 1000);
  return async () => {
    clearInterval(timer);
    await stop();
  };
}
