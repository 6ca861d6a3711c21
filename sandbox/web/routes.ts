import type { SandboxRoute } from "../world";
import { assetRoutes } from "./assets";
import { attachmentFileRoutes } from "./attachment-files";
import { authorizationRoutes } from "./authorization";
import { busyHourRoutes } from "./busy-hour-form";
import { buyerClaimRoutes } from "./buyer-claims";
import { cartRoutes } from "./cart";
import { contactRoutes } from "./contact-form";
import { homeRoutes } from "./home";
import { listingRoutes } from "./listing";
import { liveRoutes } from "./live";
import { notificationLogRoutes } from "./notification-log";
import { panelRoutes } from "./panel";
import { pictureRoutes } from "./pictures";
import { problemRoutes } from "./problem";
import { purchaseRoutes } from "./purchases";
import { saleRoutes } from "./sales";
import { sellerRoutes } from "./seller";
import { storefrontRoutes } from "./storefront";

/** Pages for people. */
export const webRoutes: SandboxRoute[] = [
  ...homeRoutes,
  ...storefrontRoutes,
  ...listingRoutes,
  ...contactRoutes,
  ...cartRoutes,
  ...purchaseRoutes,
  ...problemRoutes,
  ...buyerClaimRoutes,
  ...attachmentFileRoutes,
  ...sellerRoutes,
  ...saleRoutes,
  ...panelRoutes,
  ...notificationLogRoutes,
  ...authorizationRoutes,
  ...busyHourRoutes,
  ...liveRoutes,
  ...pictureRoutes,
  ...assetRoutes,
];
