import { expect, it } from "vitest";
import { eventKinds } from "@/db/vocabulary";
import { numbersAfter } from "./numbers-after";

it("counts an order in the sales, the buyers and what answers brought", () => {
  expect(numbersAfter("order.received")).toEqual(expect.arrayContaining(["sales", "orders", "buyers", "service"]));
});

it("reads the service again when somebody asked or answered", () => {
  for (const kind of ["question.received", "message.received", "reply.sent", "conversation.resolved"] as const) {
    expect(numbersAfter(kind)).toContain("service");
  }
});

it("leaves the numbers alone when somebody signed in or wrote a macro", () => {
  const touching = eventKinds.filter((kind) => numbersAfter(kind).length > 0).map((kind) => kind.split(".")[0]);
  expect(touching).not.toEqual(expect.arrayContaining(["person", "macro", "team", "policy"]));
});
