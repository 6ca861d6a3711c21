import type { Call, Outcome } from "../http/call";
import type { MissedFeed } from "../records";
import type { SandboxRoute, World } from "../world";
import { applicationId, jsonWithApplicationId } from "./application-id";
import { accessDenied, refuse } from "./errors";

export const missedFeedRoutes: SandboxRoute[] = [
  { method: "GET", path: "/missed_feeds", family: "other", access: "bearer", handle: missedFeeds },
];

function missedFeeds(call: Call, world: World): Outcome {
  const applicationId = call.query("app_id");
  if (!applicationId) return refuse(400, "bad_request", "app_id is required");
  if (applicationId !== world.settings.clientId) return accessDenied();
  const topic = call.query("topic");
  if (topic === "items" && !call.query("site_id")) return refuse(400, "bad_request", "site_id is required for items");
  const offset = Number(call.query("offset") ?? 0) || 0;
  const limit = Math.min(Number(call.query("limit") ?? 10) || 10, 100);
  const messages = world.courier
    .missed()
    .filter((feed) => !topic || feed.topic === topic)
    .slice(offset, offset + limit)
    .map((feed) => messageOf(feed));
  return jsonWithApplicationId(world, 200, { messages });
}

function messageOf(feed: MissedFeed) {
  return {
    _id: feed.id,
    resource: feed.resource,
    // A number here, also where the body that was posted had a string.
    user_id: feed.userId,
    topic: feed.topic,
    application_id: applicationId,
    attempts: feed.attempts,
    sent: new Date(feed.last?.at ?? feed.missedAt).toISOString(),
    received: new Date(feed.receivedAt).toISOString(),
    request: {
      url: feed.url,
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "content-length": Buffer.byteLength(feed.sentBody),
      },
      data: feed.sentBody,
    },
    response: {
      req_time: feed.last?.requestMs ?? 0,
      http_code: feed.last?.httpCode ?? 0,
      body: feed.last?.body ?? "",
      headers: {},
    },
  };
}
