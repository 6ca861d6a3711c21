import { afterSale } from "./es/after-sale";
import { analytics } from "./es/analytics";
import { claims } from "./es/claims";
import { common } from "./es/common";
import { inbox } from "./es/inbox";
import { integrations } from "./es/integrations";
import { macros } from "./es/macros";
import { numbers } from "./es/numbers";
import { orders } from "./es/orders";
import { replyRules } from "./es/reply-rules";
import { settings } from "./es/settings";
import { signIn } from "./es/sign-in";
import { team } from "./es/team";
import { workspace } from "./es/workspace";
import type { Translation } from "./shape";

/** Spanish, as Argentina speaks it. It gives the shape: the other languages say the same things. */
const spanish = {
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

export type Messages = Translation<typeof spanish>;

export const es: Messages = spanish;
