import { expect, it } from "vitest";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { allowPhrase } from "./allow-phrase";
import { judgeDraft } from "./judge-draft";

const place = { limits: { minCharacters: 1, maxCharacters: 350 }, allowsContactData: false };

it("says what the server would say to a text, with the phrases that an admin lets pass", () =>
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const agent = await anAgent(on, organizationId);
    const asks = { ...place, text: "Pasame tu dirección y te lo mando." };
    expect(await judgeDraft(agent, asks, { on })).toMatchObject({
      ok: true,
      value: { ok: false, reason: "asks-personal-data" },
    });
    expect(await judgeDraft(agent, { ...place, text: "Hola, sí, hay stock." }, { on })).toMatchObject({
      ok: true,
      value: { ok: true },
    });
    await allowPhrase(admin, { phrase: asks.text, reportId: null }, { on });
    expect(await judgeDraft(agent, asks, { on })).toMatchObject({ ok: true, value: { ok: true } });
  }));
