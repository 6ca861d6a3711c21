import { describe, expect, it } from "vitest";
import { type Air, airAfter, clearAir } from "./pending-messages";

const press = (clientId: string, conversationId = "c", text = "Hola") =>
  ({
    type: "pressed",
    message: { clientId, conversationId, claimId: null, text, files: [], after: null, pressedAt: 0 },
  }) as const;

const followed = (...actions: Parameters<typeof airAfter>[1][]): Air => actions.reduce(airAfter, clearAir);
const phases = ({ messages }: Air) => messages.map(({ clientId, phase }) => `${clientId}:${phase}`).join(" ");

describe("messages in the air", () => {
  it("fly in the order they were pressed, several at once", () => {
    expect(phases(followed(press("a"), press("b")))).toBe("a:sending b:sending");
  });

  it("stay in sight until the server shows them", () => {
    const accepted = followed(press("a"), { type: "accepted", clientId: "a" });
    expect(phases(accepted)).toBe("a:accepted");
    expect(phases(airAfter(accepted, { type: "landed", clientId: "a" }))).toBe("");
  });

  it("are tried again under the same id when the server did not answer", () => {
    const lost = followed(press("a"), { type: "unreachable", clientId: "a" });
    expect(phases(lost)).toBe("a:unreachable");
    expect(phases(airAfter(lost, { type: "retried", clientId: "a" }))).toBe("a:sending");
  });

  it("leave their words and the reason when they are refused, in their conversation only", () => {
    const refused = followed(press("a", "c", "Llamame"), {
      type: "refused",
      clientId: "a",
      refusal: { reason: "asks-personal-data" },
    });
    expect(phases(refused)).toBe("");
    expect(refused.refused).toEqual({ c: { text: "Llamame", refusal: { reason: "asks-personal-data" } } });
    expect(airAfter(refused, press("b", "other")).refused).toHaveProperty("c");
    expect(airAfter(refused, press("b", "c")).refused).toEqual({});
    expect(airAfter(refused, { type: "forgiven", conversationId: "c" }).refused).toEqual({});
  });

  it("ignore news of what is not in the air any more", () => {
    const air = followed(press("a"));
    expect(airAfter(air, { type: "refused", clientId: "z", refusal: { reason: "empty" } })).toBe(air);
    expect(phases(airAfter(air, { type: "accepted", clientId: "z" }))).toBe("a:sending");
  });
});
