import { answerWith } from "@/lib/door";
import { listMacros } from "@/lib/macros/list-macros";

export const GET = () => answerWith((actor) => listMacros(actor));
