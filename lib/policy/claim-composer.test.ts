import { describe, expect, it } from "vitest";
import { claimComposer, claimRecipient } from "./claim-composer";

const buyer = { action: "send-message-to-complainant" };
const mediator = { action: "send-message-to-mediator" };
const open = { state: "opened", stage: "claim", actions: [buyer, { action: "refund" }] } as const;

describe("whom one may write to in a claim", () => {
  it.each([
    ["the buyer while they talk directly", open, "complainant"],
    ["the mediator in a mediation", { ...open, stage: "dispute", actions: [mediator] }, "mediator"],
    [
      "the mediator first, should both be listed",
      { ...open, stage: "dispute", actions: [buyer, mediator] },
      "mediator",
    ],
    ["the buyer first before it", { ...open, actions: [mediator, buyer] }, "complainant"],
    ["the mediator when the buyer is back", { ...open, stage: "recontact", actions: [mediator] }, "mediator"],
    ["whoever is listed in a stage nobody knows", { ...open, stage: null }, "complainant"],
    ["nobody without such an action", { ...open, actions: [{ action: "refund" }, { action: null }] }, null],
    ["nobody while the actions are not known", { ...open, actions: null }, null],
    ["nobody once it is closed", { ...open, state: "closed" }, null],
  ] as const)("%s", (_name, claim, recipient) => {
    expect(claimRecipient(claim)).toBe(recipient);
  });
});

describe("the composer of a claim", () => {
  const attachments = { bytesMax: 5_242_880, countMax: null, mediaTypes: ["application/pdf"] };
  const closedAt = new Date("2026-11-24T12:00:00Z");
  const elsewhere = { conversationId: "thread" };
  const compose = (claim: Parameters<typeof claimRecipient>[0] & { goneAt?: Date }, isDisconnected = false) =>
    claimComposer({
      isDisconnected,
      claim: { id: "claim", closedAt: claim.state === "closed" ? closedAt : null, goneAt: null, ...claim },
      attachments,
      after: "last",
      elsewhere,
    });

  it("is open to the buyer, without a maximum that nobody publishes", () => {
    expect(compose(open)).toEqual({
      kind: "open",
      to: "claim",
      claimId: "claim",
      recipient: "buyer",
      maxCharacters: null,
      attachments,
      after: "last",
      isThreadPaused: false,
    });
  });

  it("is open to the mediator", () => {
    const mediated = { ...open, stage: "dispute", actions: [mediator] } as const;
    expect(compose(mediated)).toMatchObject({ kind: "open", recipient: "mediator" });
  });

  it.each([
    ["claim-closed", { ...open, state: "closed" }, closedAt],
    ["claim-gone", { ...open, state: "closed", goneAt: closedAt }, closedAt],
    ["nothing-to-say", { ...open, actions: [] }, null],
    ["nothing-to-say", { ...open, actions: null }, null],
  ] as const)("says why it takes nothing, and where one can write instead: %s", (reason, claim, since) => {
    expect(compose(claim)).toMatchObject({ kind: "blocked", reason, since, elsewhere });
  });

  it("waits for the store to be connected again", () => {
    expect(compose(open, true)).toMatchObject({ kind: "blocked", reason: "store-disconnected" });
  });
});
