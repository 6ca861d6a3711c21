import { getRefundOffers } from "@/lib/claims/get-refund-offers";
import { OfClaim } from "@/lib/claims/input";
import { answerWith, named } from "@/lib/door";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWith((actor) => getRefundOffers(actor, named(OfClaim, { claimId: id })));
}
