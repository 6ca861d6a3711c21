import type postgres from "postgres";
import { log, messageOf } from "@/lib/log";
import { backoffSeconds } from "./backoff";
import { JOBS, type JobName, type JobPayload, type Queue, queues } from "./names";
import { Postpone } from "./postpone";

export type JobContext = {
  organizationId: string;
  attempt: number;
  lastAttempt: boolean;
  /** Aborted when the job was given to another worker, because this one could not renew its lease in time. */
  signal?: AbortSignal;
};
export type JobHandlers = {
  [Name in JobName]: (payload: JobPayload<Name>, context: JobContext) => Promise<void>;
};

export type RunOptions = {
  /** How many jobs of a lane run at once in this process. */
  concurrency: Record<Queue, number>;
  /** How long a job belongs to its worker without a heartbeat. After a kill, another one takes over within this time. */
  leaseSeconds: number;
};

type JobRow = {
  /** A bigint, as the driver gives it. */
  id: string;
  name: string;
  payload: string;
  organization_id: string;
  attempts: number;
  attempts_max: number;
};

/**
 * Runs jobs until stopped, any number of processes side by side. Delivery is at least once, so handlers must be able to
 * run twice. Returns a function that stops claiming, waits for what is running, and resolves.
 */
export async function runJobs(
  sql: postgres.Sql,
  handlers: JobHandlers,
  { concurrency, leaseSeconds }: RunOptions,
): Promise<() => Promise<void>> {
  /** What runs in this process now. Only these leases are renewed: a row that nobody works on must expire. */
  const held = new Map<string, AbortController>();
  const worker = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const lanes = queues.map((queue) => startLane(queue, concurrency[queue]));

  const listening = await sql.listen(
    "jobs",
    (queue) => lanes.find((lane) => lane.queue === queue)?.wake(),
    // Notifications sent while the connection was down are lost, so look once whenever it is (re)established.
    () => {
      for (const lane of lanes) lane.wake();
    },
  );
  const poll = setInterval(() => {
    for (const lane of lanes) lane.wake();
  }, 1000);
  const beat = setInterval(() => void extendLeases().catch(noted("heartbeat")), (leaseSeconds * 1000) / 3);
  const rescue = setInterval(() => void releaseExpired().catch(noted("rescue")), 1000);

  return async () => {
    for (const timer of [poll, rescue]) clearInterval(timer);
    await listening.unlisten().catch(noted("unlisten"));
    await Promise.all(lanes.map((lane) => lane.stop()));
    clearInterval(beat);
  };

  function startLane(queue: Queue, slots: number) {
    const running = new Set<Promise<void>>();
    let claiming = false;
    let wokenMeanwhile = false;
    let stopped = false;

    async function claim(): Promise<void> {
      if (claiming) {
        wokenMeanwhile = true;
        return;
      }
      claiming = true;
      try {
        do {
          wokenMeanwhile = false;
          const free = slots - running.size;
          if (stopped || free <= 0) break;
          for (const job of await claimJobs(queue, free)) {
            const run = runJob(job).finally(() => {
              running.delete(run);
              void claim();
            });
            running.add(run);
          }
        } while (wokenMeanwhile);
      } catch (error) {
        // The database is away: the poll comes back in a second.
        noted("claim")(error);
      } finally {
        claiming = false;
      }
    }

    return {
      queue,
      wake: () => void claim(),
      stop: async () => {
        stopped = true;
        await Promise.all(running);
      },
    };
  }

  /** The oldest ready jobs whose key is not held by an earlier one, ready or running. */
  function claimJobs(queue: Queue, atMost: number): Promise<JobRow[]> {
    return sql<JobRow[]>`
      with claimed as (
        select j.id from jobs j
        where j.state = 'ready' and j.queue = ${queue} and j.run_at <= now()
          and (j.key is null or not exists (
            select 1 from jobs o where o.key = j.key and o.id < j.id and o.state in ('ready', 'running')))
        order by j.run_at, j.id limit ${atMost} for update skip locked)
      update jobs set state = 'running', attempts = attempts + 1, locked_by = ${worker},
        locked_until = now() + make_interval(secs => ${leaseSeconds})
      from claimed where jobs.id = claimed.id
      returning jobs.id, jobs.name, jobs.payload, jobs.organization_id, jobs.attempts, jobs.attempts_max`;
  }

  async function runJob(job: JobRow): Promise<void> {
    const lastAttempt = job.attempts >= job.attempts_max;
    const lost = new AbortController();
    held.set(job.id, lost);
    try {
      await dispatch(handlers, job, { lastAttempt, signal: lost.signal });
      await sql`delete from jobs where id = ${job.id} and locked_by = ${worker}`;
    } catch (error) {
      await settle(job, error, lastAttempt).catch(noted("settle"));
    } finally {
      held.delete(job.id);
    }
  }

  async function settle(job: JobRow, error: unknown, lastAttempt: boolean): Promise<void> {
    const postponed = error instanceof Postpone;
    const seconds = postponed ? error.seconds : backoffSeconds(job.attempts, Math.random());
    const message = messageOf(error);
    const dead = lastAttempt && !postponed;
    log[postponed ? "debug" : "warn"](
      { job: job.id, name: job.name, attempt: job.attempts, dead, message },
      "job not done",
    );
    // A job of the same name may have been added while this one ran; it will do the work, so this one steps aside.
    await sql`
      with twin as (
        select 1 from jobs t join jobs j on j.id = ${job.id} and t.dedupe = j.dedupe where t.state = 'ready'
      ), gone as (
        delete from jobs where id = ${job.id} and locked_by = ${worker} and exists (select 1 from twin) and not ${dead}
      )
      update jobs set state = ${dead ? "dead" : "ready"}::job_state,
        attempts = attempts - ${postponed ? 1 : 0}, run_at = now() + make_interval(secs => ${seconds}),
        locked_by = null, locked_until = null, last_error = ${message.slice(0, 500)}
      where id = ${job.id} and locked_by = ${worker} and (${dead} or not exists (select 1 from twin))`;
  }

  async function extendLeases(): Promise<void> {
    const ids = [...held.keys()];
    if (ids.length === 0) return;
    const renewed = await sql<{ id: string }[]>`
      update jobs set locked_until = now() + make_interval(secs => ${leaseSeconds})
      where id = any(${ids}::bigint[]) and state = 'running' and locked_by = ${worker} and locked_until > now()
      returning id`;
    const kept = new Set(renewed.map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) held.get(id)?.abort();
  }

  /** What a killed worker held becomes ready again, unless the same work was added meanwhile. */
  async function releaseExpired(): Promise<void> {
    await sql`
      delete from jobs j where j.state = 'running' and j.locked_until < now()
        and exists (select 1 from jobs twin where twin.state = 'ready' and twin.dedupe = j.dedupe)`;
    await sql`
      update jobs set state = 'ready', locked_by = null, locked_until = null
      where state = 'running' and locked_until < now()`;
  }
}

const noted = (step: string) => (error: unknown) => log.warn({ step, message: messageOf(error) }, "job runner");

/** Parses the payload by the job's own name, so that a handler never sees another shape. */
async function dispatch(
  handlers: JobHandlers,
  job: JobRow,
  context: Pick<JobContext, "lastAttempt" | "signal">,
): Promise<void> {
  if (!(job.name in JOBS)) throw new Error(`no such job: ${job.name}`);
  const name = job.name as JobName; // Checked one line above.
  const payload = JOBS[name].payload.parse(JSON.parse(job.payload));
  // The table of handlers is keyed by the same name that chose the payload's schema.
  const handler = handlers[name] as (payload: unknown, context: JobContext) => Promise<void>;
  await handler(payload, { organizationId: job.organization_id, attempt: job.attempts, ...context });
}
