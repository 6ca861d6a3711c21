import { getBuyers } from "@/lib/analytics/get-buyers";
import { BuyersFilter } from "@/lib/analytics/input";
import { answerWith, asked } from "@/lib/door";

export const GET = (request: Request) => answerWith((actor) => getBuyers(actor, asked(BuyersFilter, request)));
