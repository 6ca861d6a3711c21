import { expect, it } from "vitest";
import { metricsText } from "./metrics-text";

it("writes health as Prometheus reads it", () => {
  const text = metricsText({
    status: "degraded",
    version: "0.1.0",
    database: "ok",
    queue: { waiting: 3, oldestSeconds: 71, dead: 1 },
    stores: [{ channel: "mercado-libre", site: "MLA", state: "connected", stores: 2, sweptSecondsAgo: 40 }],
  });
  expect(text).toContain("# TYPE mostrador_jobs_waiting gauge\nmostrador_jobs_waiting 3\n");
  expect(text).toContain('mostrador_stores{channel="mercado-libre",site="MLA",state="connected"} 2\n');
  expect(text).toContain('mostrador_sweep_age_seconds{channel="mercado-libre",site="MLA"} 40\n');
  expect(text).toMatch(/^mostrador_up 0$/m);
});
