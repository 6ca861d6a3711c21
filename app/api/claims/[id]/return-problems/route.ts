import { OfClaim } from "@/lib/claims/input";
import { listReturnProblems } from "@/lib/claims/list-return-problems";
import { answerWith, named } from "@/lib/door";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerWith((actor) => listReturnProblems(actor, named(OfClaim, { claimId: id })));
}
