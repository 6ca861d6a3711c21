import type { SandboxRoute } from "../world";
import { actionGuideRoutes } from "./action-guide";
import { answerRoutes } from "./answers";
import { applicationRoutes } from "./applications";
import { attachmentRoutes } from "./attachments";
import { billingRoutes } from "./billing";
import { blockRoutes } from "./blocks";
import { claimAttachmentRoutes } from "./claim-attachments";
import { claimRoutes } from "./claims";
import { feedbackRoutes } from "./feedback";
import { itemRoutes } from "./items";
import { leadRoutes } from "./leads";
import { messageRoutes } from "./messages";
import { missedFeedRoutes } from "./missed-feeds";
import { moderationRoutes } from "./moderations";
import { oauthRoutes } from "./oauth";
import { orderRoutes } from "./orders";
import { paymentRoutes } from "./payments";
import { questionRoutes } from "./questions";
import { returnRoutes } from "./returns";
import { shipmentRoutes } from "./shipments";
import { siteRoutes } from "./sites";
import { userRoutes } from "./users";

/** The marketplace's API, one module per resource. */
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
  ...orderRoutes,
  ...feedbackRoutes,
  ...billingRoutes,
  ...shipmentRoutes,
  ...paymentRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...actionGuideRoutes,
  ...claimRoutes,
  ...claimAttachmentRoutes,
  ...returnRoutes,
  ...siteRoutes,
];
