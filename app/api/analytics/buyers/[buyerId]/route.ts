import { getBuyer } from "@/lib/analytics/get-buyer";
import { OfBuyer } from "@/lib/analytics/input";
import { answerWith, named } from "@/lib/door";

type Params = { params: Promise<{ buyerId: string }> };

export const GET = (_: Request, { params }: Params) =>
  answerWith(async (actor) => getBuyer(actor, named(OfBuyer, await params)));
