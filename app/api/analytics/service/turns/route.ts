import { ListTurns } from "@/lib/analytics/input";
import { listTurns } from "@/lib/analytics/list-turns";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => listTurns(actor, asked(ListTurns, request)));
