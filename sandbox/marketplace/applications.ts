import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { SandboxRoute, World } from "../world";
import { applicationId, jsonWithApplicationId } from "./application-id";
import { atMinusFour } from "./dates";
import { accessDenied, notFound } from "./errors";
import { revokeGrant } from "./tokens";

const family = "users";
const access = "bearer";

export const applicationRoutes: SandboxRoute[] = [
  { method: "GET", path: "/applications/:app", family, access, handle: application },
  { method: "GET", path: "/applications/:app/grants", family, access, handle: grants },
  { method: "GET", path: "/users/:id/applications", family, access, handle: grantsOfUser },
  { method: "DELETE", path: "/users/:id/applications/:app", family, access, handle: revoke },
];

function application(call: Call, world: World): Outcome {
  if (call.part("app") !== world.settings.clientId) return notFound();
  return jsonWithApplicationId(world, 200, {
    id: applicationId,
    site_id: "MLA",
    thumbnail: null,
    url: new URL(world.settings.redirectUris[0] ?? world.settings.publicUrl).origin,
    sandbox_mode: true,
    project_id: null,
    active: !faultsOf(world.state).applicationBlocked,
    max_requests_per_hour: 18000,
    certification_status: "not_certified",
  });
}

function grants(call: Call, world: World): Outcome {
  if (call.part("app") !== world.settings.clientId) return notFound();
  const all = world.state.all("grants");
  const offset = Number(call.query("offset") ?? 0) || 0;
  return jsonWithApplicationId(world, 200, {
    paging: { total: all.length, limit: 50, offset },
    grants: all.slice(offset, offset + 50).map(({ userId, createdAt, scopes }) => ({
      user_id: userId,
      app_id: applicationId,
      date_created: atMinusFour(createdAt),
      scopes,
    })),
  });
}

function grantsOfUser(call: Call, world: World, caller: Caller): Outcome {
  if (Number(call.part("id")) !== caller.userId) return accessDenied();
  const grant = world.state.get("grants", caller.userId);
  // Ids are strings in this resource.
  return json(
    200,
    grant
      ? [
          {
            user_id: String(grant.userId),
            app_id: world.settings.clientId,
            date_created: atMinusFour(grant.createdAt),
            scopes: grant.scopes,
          },
        ]
      : [],
  );
}

function revoke(call: Call, world: World, caller: Caller): Outcome {
  if (Number(call.part("id")) !== caller.userId) return accessDenied();
  if (call.part("app") !== world.settings.clientId) return notFound();
  revokeGrant(world.state, caller.userId);
  return json(200, { user_id: call.part("id"), app_id: call.part("app"), msg: "Autorización eliminada" });
}
