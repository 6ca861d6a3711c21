import { ListBuyers } from "@/lib/analytics/input";
import { listBuyers } from "@/lib/analytics/list-buyers";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => listBuyers(actor, asked(ListBuyers, request)));
