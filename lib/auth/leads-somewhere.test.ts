import { expect, it } from "vitest";
import { leadsSomewhere } from "./leads-somewhere";

const to = (callbackUrl: string) =>
  new Request(`http://localhost/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);

it.each(["", "/", "/commercial/inbox?view=mine", "http://localhost/", "https://elsewhere.example"])(
  "%j is an address, wherever next-auth then leads",
  (callbackUrl) => {
    expect(leadsSomewhere(to(callbackUrl))).toBe(true);
  },
);

it.each(["foo", "\0", "\n", "//", "http://", "javascript:alert(1)", "data:,x"])("%j is none", (callbackUrl) => {
  expect(leadsSomewhere(to(callbackUrl))).toBe(false);
});

it("a request that asks for nothing is fine", () => {
  expect(leadsSomewhere(new Request("http://localhost/api/auth/session"))).toBe(true);
});
