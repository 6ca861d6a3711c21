import { getReputation } from "@/lib/analytics/get-reputation";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getReputation(actor, asked(AnalyticsFilter, request)));
