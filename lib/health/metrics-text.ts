import type { Health } from "./get-health";

/** Health as Prometheus text, exposition format 0.0.4. */
export function metricsText({ status, database, queue, stores }: Health): string {
  const gauges: [name: string, help: string, samples: [labels: string, value: number][]][] = [
    ["mostrador_up", "1 while nothing needs a person.", [["", status === "ok" ? 1 : 0]]],
    ["mostrador_database_up", "1 while the database answers.", [["", database === "ok" ? 1 : 0]]],
    ["mostrador_jobs_waiting", "Jobs that could run now.", [["", queue.waiting]]],
    ["mostrador_jobs_oldest_seconds", "How long the oldest of them has waited.", [["", queue.oldestSeconds]]],
    ["mostrador_jobs_dead", "Jobs that were given up.", [["", queue.dead]]],
    [
      "mostrador_stores",
      "Connected stores by channel, site and state.",
      stores.map((row) => [`{channel="${row.channel}",site="${row.site}",state="${row.state}"}`, row.stores]),
    ],
    [
      "mostrador_sweep_age_seconds",
      "Since the least recently compared store was compared with the marketplace's own list.",
      stores
        .filter((row) => row.state === "connected" && row.sweptSecondsAgo !== null)
        .map((row) => [`{channel="${row.channel}",site="${row.site}"}`, row.sweptSecondsAgo ?? 0]),
    ],
  ];
  return gauges
    .map(([name, help, samples]) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
      ].join("\n"),
    )
    .join("\n")
    .concat("\n");
}
