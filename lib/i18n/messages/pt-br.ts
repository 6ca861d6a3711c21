import type { Messages } from "./es";
import { afterSale } from "./pt-br/after-sale";
import { analytics } from "./pt-br/analytics";
import { claims } from "./pt-br/claims";
import { common } from "./pt-br/common";
import { inbox } from "./pt-br/inbox";
import { integrations } from "./pt-br/integrations";
import { macros } from "./pt-br/macros";
import { numbers } from "./pt-br/numbers";
import { orders } from "./pt-br/orders";
import { replyRules } from "./pt-br/reply-rules";
import { settings } from "./pt-br/settings";
import { signIn } from "./pt-br/sign-in";
import { team } from "./pt-br/team";
import { workspace } from "./pt-br/workspace";

export const ptBr: Messages = {
  afterSale,
  analytics,
  claims,
  common,
  inbox,
  integrations,
  macros,
  numbers,
  orders,
  workspace,
  signIn,
  settings,
  team,
  replyRules,
};
