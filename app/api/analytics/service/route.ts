import { getService } from "@/lib/analytics/get-service";
import { ServiceFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getService(actor, asked(ServiceFilter, request)));
