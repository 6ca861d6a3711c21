import type { SandboxRoute } from "../world";
import { authorizationRoutes } from "./authorization";
import { pictureRoutes } from "./pictures";

/** Pages for people. */
export const webRoutes: SandboxRoute[] = [...authorizationRoutes, ...pictureRoutes];
