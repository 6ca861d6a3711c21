import { ListOrders } from "@/lib/analytics/input";
import { listOrders } from "@/lib/analytics/list-orders";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => listOrders(actor, asked(ListOrders, request)));
