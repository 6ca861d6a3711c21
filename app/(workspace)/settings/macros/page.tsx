import { MacroSection } from "@/components/macros/macro-section";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { getMacroRules } from "@/lib/macros/get-macro-rules";
import { reviewMacros } from "@/lib/macros/review-macros";
import { listTeams } from "@/lib/team/list-teams";

export default async function MacrosPage() {
  const actor = await pageActor();
  const [speech, macros, groups, rules] = await Promise.all([
    messagesFor(),
    reviewMacros(actor),
    listTeams(actor, "groups"),
    getMacroRules(actor),
  ]);
  const sharing = can(actor, "macro.manage-shared") ? groups.map(({ id, name }) => ({ id, name })) : null;
  return <MacroSection macros={macros} form={{ rules, sharing }} speech={speech} />;
}
