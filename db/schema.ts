// The one place where the tables meet: Drizzle and its migrations want them in a single object.
export * from "./schema/analytics";
export * from "./schema/claims";
export * from "./schema/conversations";
export * from "./schema/intake";
export * from "./schema/leads";
export * from "./schema/macros";
export * from "./schema/messages";
export * from "./schema/orders";
export * from "./schema/people";
export * from "./schema/policy";
export * from "./schema/stores";
export { appRole } from "./schema/tenancy";
