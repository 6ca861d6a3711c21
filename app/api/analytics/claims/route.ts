import { getClaims } from "@/lib/analytics/get-claims";
import { ClaimsFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getClaims(actor, asked(ClaimsFilter, request)));
