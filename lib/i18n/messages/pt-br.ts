import type { Messages } from "./es";
import { analytics } from "./pt-br/analytics";
import { common } from "./pt-br/common";
import { inbox } from "./pt-br/inbox";
import { integrations } from "./pt-br/integrations";
import { macros } from "./pt-br/macros";
import { replyRules } from "./pt-br/reply-rules";
import { settings } from "./pt-br/settings";
import { signIn } from "./pt-br/sign-in";
import { team } from "./pt-br/team";
import { workspace } from "./pt-br/workspace";

export const ptBr: Messages = {
  analytics,
  common,
  inbox,
  integrations,
  macros,
  workspace,
  signIn,
  settings,
  team,
  replyRules,
};
