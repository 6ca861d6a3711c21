import type { ConfigureEntriesRefusal } from "./configure-entries";
import type { DisconnectStoreRefusal } from "./disconnect-store";
import type { FinishAuthorizationRefusal } from "./finish-authorization";
import type { ReplayNotificationRefusal } from "./replay-notification";
import type { StartAuthorizationRefusal } from "./start-authorization";
import type { SweepNowRefusal } from "./sweep-now";

/** How a visit to the consent page ended, as the address of the connection's page says it. */
export type AuthorizationRefusal = StartAuthorizationRefusal | FinishAuthorizationRefusal | "forbidden" | "fault";

/** Everything a person may be told beside a control of integrations; each catalogue has words for all of it. */
export type IntegrationRefusal =
  | ConfigureEntriesRefusal
  | DisconnectStoreRefusal
  | ReplayNotificationRefusal
  | SweepNowRefusal
  | "invalid"
  | "not-found"
  | "forbidden"
  | "signed-out"
  | "fault";
