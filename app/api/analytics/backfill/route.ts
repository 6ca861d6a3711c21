import { getBackfill } from "@/lib/analytics/get-backfill";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getBackfill(actor, asked(AnalyticsFilter, request)));
