import { connection } from "next/server";
import { getHealth } from "@/lib/health/get-health";
import { metricsText } from "@/lib/health/metrics-text";

export async function GET(): Promise<Response> {
  await connection();
  return new Response(metricsText(await getHealth()), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}
