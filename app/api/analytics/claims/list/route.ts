import { ListClaims } from "@/lib/analytics/input";
import { listClaims } from "@/lib/analytics/list-claims";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => listClaims(actor, asked(ListClaims, request)));
