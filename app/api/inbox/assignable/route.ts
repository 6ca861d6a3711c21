import { answerWith } from "@/lib/door";
import { listAssignable } from "@/lib/inbox/list-assignable";

export const GET = () => answerWith((actor) => listAssignable(actor));
