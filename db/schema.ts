// The one place where the tables meet: Drizzle and its migrations want them in a single object.
export * from "./schema/conversations";
export * from "./schema/intake";
export * from "./schema/macros";
export * from "./schema/people";
export * from "./schema/policy";
export * from "./schema/stores";
export { appRole } from "./schema/tenancy";
