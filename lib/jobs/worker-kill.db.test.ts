import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import { asOwner } from "@/db/owner";
import { events, notifications, outbox, questions } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { sendReply } from "@/lib/inbox/send-reply";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readIncoming } from "@/lib/intake/read-incoming";
import { createReceiver } from "@/lib/intake/receive";
import { seller } from "@/sandbox/testing";
import { buildWorkerProgram, type WorkerProgram } from "./testing/worker-program";

/** Real worker processes, killed with -9 again and again while they read and send; then both sides are compared. */

const QUESTIONS = 24;
/** Of each of the two workers that run side by side. */
const KILLS = 6;

let open: ConnectedShop;
let program: WorkerProgram;
let isOver = false;

beforeAll(async () => {
  open = await openConnectedShop();
  program = await buildWorkerProgram();
});
afterAll(async () => {
  isOver = true;
  program.remove();
  await open.shop.close();
});

/** A worker that is killed soon after it has begun to work, and followed by another one, as long as `kills` are left. */
function startDoomedWorker(kills: { left: number }): void {
  const worker = program.start();
  worker.stdout.once("data", () => {
    if (kills.left-- > 0) setTimeout(() => worker.kill("SIGKILL"), 50 + Math.random() * 500);
  });
  worker.once("exit", () => {
    if (!isOver) startDoomedWorker(kills);
  });
}

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const until = (condition: () => Promise<void>) => vi.waitFor(condition, { timeout: 180_000, interval: 200 });

it("loses nothing and says nothing twice while its workers are killed and its connections are cut", {
  timeout: 420_000,
}, async () => {
  const receive = createReceiver(pool());
  const asked: string[] = [];
  const notify = (questionId: string) => {
    const application = Number(open.shop.settings.clientId);
    const body = JSON.stringify({
      resource: `/questions/${questionId}`,
      topic: "questions",
      user_id: seller,
      application_id: application,
    });
    return receive(readIncoming("mercado-libre", body, new Date()));
  };
  // A little latency, so that a kill finds calls under way; some answers are accepted and their reply is lost.
  await open.shop.control("PUT", "faults", { latencyMs: { questions: 40, answers: 60, items: 20, users: 20 } });
  startDoomedWorker({ left: KILLS });
  startDoomedWorker({ left: KILLS });

  for (let count = 0; count < QUESTIONS; count++) {
    const { questionId } = await open.ask(`Pregunta ${count}`);
    asked.push(questionId);
    await notify(questionId);
    await notify(questionId);
  }
  await until(async () => {
    expect(await inOurs((tx) => tx.select({ id: questions.sourceId }).from(questions))).toHaveLength(QUESTIONS);
  });

  startDoomedWorker({ left: KILLS });
  await open.shop.control("PUT", "faults", { answerReply: { mode: "cut-after-acceptance", remaining: 6 } });
  const agent = await anAgent(database(), open.organizationId);
  const rows = await inOurs((tx) => tx.select({ id: questions.id }).from(questions));
  for (const { id: questionId } of rows) {
    const sent = await sendReply(agent, { questionId, clientId: crypto.randomUUID(), text: "Sí, hay stock." });
    expect(sent).toMatchObject({ ok: true });
  }
  await cutConnections();
  await until(async () => {
    const unsettled = await inOurs((tx) => tx.select().from(outbox).where(sql`${outbox.state} <> 'sent'`));
    expect(unsettled).toEqual([]);
  });

  const effects: { questionId: number; accepted: number }[] = await open.shop.control("GET", "effects");
  expect(effects.map(({ questionId }) => String(questionId)).sort()).toEqual([...asked].sort());
  expect(effects.filter(({ accepted }) => accepted !== 1)).toEqual([]);

  const held = await inOurs((tx) => tx.select().from(questions));
  expect(held.map(({ sourceId }) => sourceId).sort()).toEqual([...asked].sort());
  expect(held.filter(({ status, answerText }) => status !== "ANSWERED" || answerText !== "Sí, hay stock.")).toEqual([]);
  const sequences = await inOurs((tx) =>
    tx.select({ sequence: events.sequence }).from(events).orderBy(events.sequence),
  );
  expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1));
  const told = await inOurs((tx) =>
    tx.select({ id: events.sequence }).from(events).where(eq(events.kind, "reply.sent")),
  );
  expect(told).toHaveLength(QUESTIONS);
  await until(async () => {
    const open_ = await inOurs((tx) => tx.select().from(notifications).where(eq(notifications.state, "received")));
    expect(open_).toEqual([]);
  });
});

/** What a restart of the database does to everybody who is connected. */
const cutConnections = () =>
  asOwner((tx) =>
    tx.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name = 'mostrador'`),
  );
