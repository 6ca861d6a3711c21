import { afterSale } from "./en/after-sale";
import { analytics } from "./en/analytics";
import { claims } from "./en/claims";
import { common } from "./en/common";
import { inbox } from "./en/inbox";
import { integrations } from "./en/integrations";
import { macros } from "./en/macros";
import { numbers } from "./en/numbers";
import { orders } from "./en/orders";
import { replyRules } from "./en/reply-rules";
import { settings } from "./en/settings";
import { signIn } from "./en/sign-in";
import { team } from "./en/team";
import { workspace } from "./en/workspace";
import type { Messages } from "./es";

export const en: Messages = {
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
