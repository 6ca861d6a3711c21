import type { SandboxRoute } from "../world";
import { authorizationRoutes } from "./authorization";

/** Pages for people. */
export const webRoutes: SandboxRoute[] = [...authorizationRoutes];
