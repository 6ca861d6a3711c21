import type { SandboxRoute } from "../world";
import { assetRoutes } from "./assets";
import { authorizationRoutes } from "./authorization";
import { busyHourRoutes } from "./busy-hour-form";
import { homeRoutes } from "./home";
import { listingRoutes } from "./listing";
import { liveRoutes } from "./live";
import { notificationLogRoutes } from "./notification-log";
import { panelRoutes } from "./panel";
import { pictureRoutes } from "./pictures";
import { sellerRoutes } from "./seller";
import { storefrontRoutes } from "./storefront";

/** Pages for people. */
export const webRoutes: SandboxRoute[] = [
  ...homeRoutes,
  ...storefrontRoutes,
  ...listingRoutes,
  ...sellerRoutes,
  ...panelRoutes,
  ...notificationLogRoutes,
  ...authorizationRoutes,
  ...busyHourRoutes,
  ...liveRoutes,
  ...pictureRoutes,
  ...assetRoutes,
];
