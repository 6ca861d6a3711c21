import type { SandboxRoute } from "../world";
import { answerRoutes } from "./answers";
import { applicationRoutes } from "./applications";
import { blockRoutes } from "./blocks";
import { itemRoutes } from "./items";
import { leadRoutes } from "./leads";
import { missedFeedRoutes } from "./missed-feeds";
import { moderationRoutes } from "./moderations";
import { oauthRoutes } from "./oauth";
import { questionRoutes } from "./questions";
import { siteRoutes } from "./sites";
import { userRoutes } from "./users";

/** The marketplace's API, one module per resource. Messages, claims, orders and refunds join here. */
export const marketplaceRoutes: SandboxRoute[] = [
  ...oauthRoutes,
  ...userRoutes,
  ...applicationRoutes,
  ...itemRoutes,
  ...questionRoutes,
  ...answerRoutes,
  ...blockRoutes,
  ...moderationRoutes,
  ...missedFeedRoutes,
  ...leadRoutes,
  ...siteRoutes,
];
