import { answerWith } from "@/lib/door";
import { getIntakeStatus } from "@/lib/intake/get-intake-status";

export const GET = () => answerWith((actor) => getIntakeStatus(actor));
