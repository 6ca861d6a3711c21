import { setTimeout as wait } from "node:timers/promises";
import { type Answer, Connection } from "./http-load";

/**
 * A fixed rate whatever the server does: each request has its moment, and its time counts from there, so that a server that
 * stalls is charged for everything it kept waiting. A connection more is opened whenever none is free.
 */
export async function openLoop(
  port: number,
  { perSecond, seconds }: { perSecond: number; seconds: number },
  requestOf: (index: number) => Buffer,
): Promise<Answer[]> {
  const free: Connection[] = [];
  const under: Promise<Answer>[] = [];
  const start = performance.now();
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = start + (index * 1000) / perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    const connection = free.pop() ?? new Connection(port);
    under.push(
      connection.ask(requestOf(index), due).then((answer) => {
        free.push(connection);
        return answer;
      }),
    );
  }
  const answers = await Promise.all(under);
  for (const connection of free) connection.close();
  return answers;
}

/** As fast as the server answers, on so many connections at once, for so long or until the requests run out. */
export async function closedLoop(
  port: number,
  {
    connections,
    seconds,
    countMax = Number.POSITIVE_INFINITY,
  }: { connections: number; seconds: number; countMax?: number },
  requestOf: (index: number) => Buffer,
): Promise<{ answers: Answer[]; seconds: number }> {
  const answers: Answer[] = [];
  let next = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = new Connection(port);
      while (performance.now() < until && next < countMax) answers.push(await connection.ask(requestOf(next++)));
      connection.close();
    }),
  );
  return { answers, seconds: (performance.now() - start) / 1000 };
}
