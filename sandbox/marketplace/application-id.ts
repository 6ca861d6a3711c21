import { json, type Reply } from "../http/call";
import type { World } from "../world";

/** Stands in a value where the application's id goes. */
export const applicationId = "@application";

/** JSON with the application's id as a number: it may exceed 2^53, so its digits are put in as they are. */
export function jsonWithApplicationId({ settings }: World, status: number, value: unknown): Reply {
  const text = JSON.stringify(value).replaceAll(`"${applicationId}"`, settings.clientId);
  return { ...json(status, null), body: text };
}
