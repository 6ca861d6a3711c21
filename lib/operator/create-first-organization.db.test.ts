import { expect, it } from "vitest";
import { signIn } from "@/lib/auth/sign-in";
import { createFirstOrganization, firstOrganizationName } from "./create-first-organization";
import { listOrganizations } from "./list-organizations";

const admin = { email: "first@example.com", password: "correct-horse-battery" };

it("refuses a weak password and leaves the database empty", async () => {
  expect(await createFirstOrganization({ ...admin, password: "short" })).toEqual({
    ok: false,
    reason: "password-too-short",
  });
  expect(await listOrganizations()).toEqual([]);
});

it("processes that start together make one first organization", async () => {
  const results = await Promise.all([createFirstOrganization(admin), createFirstOrganization(admin)]);
  expect(results.map((result) => result.ok && result.value !== null).sort()).toEqual([false, true]);
  expect(await listOrganizations()).toMatchObject([{ name: firstOrganizationName, people: 1 }]);
  expect((await signIn(admin)).ok).toBe(true);
});
