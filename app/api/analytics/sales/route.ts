import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getSalesSummary(actor, asked(AnalyticsFilter, request)));
