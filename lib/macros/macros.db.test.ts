import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { items, macros } from "@/db/schema";
import { aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { MacroAudience } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { sendReply } from "@/lib/inbox/send-reply";
import { accepted, eventsOf } from "@/lib/team/testing/observe";
import { archiveMacro } from "./archive-macro";
import { listMacros } from "./list-macros";
import { noteMacroRefusal } from "./note-macro-refusal";
import { reviewMacros } from "./review-macros";
import { saveMacro } from "./save-macro";

const TEXT = "¡Hola {comprador.apodo}! Sí, quedan {publicacion.stock}.";

type Change = { macroId?: string; name?: string; text?: string; audience?: MacroAudience; groupIds?: string[] };

const macroOf = ({ macroId, name = "Hay stock", text = TEXT, audience = "personal", groupIds = [] }: Change = {}) => ({
  macroId: macroId ?? null,
  name,
  text,
  audience,
  groupIds,
});

async function aTeam(on: Transaction) {
  const organizationId = await anOrganization(on);
  const groupId = await aGroup(on, organizationId, "Ventas");
  return {
    organizationId,
    groupId,
    manager: await anAgent(on, organizationId, { role: "manager", name: "Inés Duarte" }),
    lucia: await anAgent(on, organizationId, { groupIds: [groupId] }),
    martin: await anAgent(on, organizationId, { name: "Martín Ríos" }),
  };
}

const namesFor = async (agent: Agent, on: Transaction) => (await listMacros(agent, { on })).map(({ name }) => name);

it(
  "a macro is saved, changed and archived, and each is in the history",
  rolledBack(async (on) => {
    const { lucia } = await aTeam(on);
    const { macroId } = accepted(await saveMacro(lucia, macroOf({ text: ` ${TEXT}\r\n` }), { on }));
    expect(await listMacros(lucia, { on })).toEqual([
      { id: macroId, name: "Hay stock", text: TEXT, audience: "personal" },
    ]);
    accepted(await saveMacro(lucia, macroOf({ macroId, name: "Stock", text: "Sí, hay." }), { on }));
    expect(await listMacros(lucia, { on })).toMatchObject([{ id: macroId, name: "Stock", text: "Sí, hay." }]);
    accepted(await archiveMacro(lucia, { macroId }, { on }));
    expect(await listMacros(lucia, { on })).toEqual([]);
    await expect(archiveMacro(lucia, { macroId }, { on })).rejects.toThrow(NotFound);
    await expect(saveMacro(lucia, macroOf({ macroId }), { on })).rejects.toThrow(NotFound);
    expect(await eventsOf(on, lucia)).toMatchObject([
      { kind: "macro.saved", actorId: lucia.id, detail: { macroId, audience: "personal", created: true } },
      { kind: "macro.saved", detail: { macroId, name: "Stock", created: false } },
      { kind: "macro.archived", detail: { macroId, name: "Stock" } },
    ]);
  }),
);

it.each([
  ["Pasame tu celular y te aviso, {agente.nombre}", "asks-personal-data"],
  ["Escribinos al 11 4567-8901", "shares-contact-data"],
  ["Hola {nombre}", "unknown-variable"],
  ["  ", "empty"],
  ["a".repeat(2001), "too-long"],
])("a text that could not be sent is not kept: %j", (text, reason) =>
  rolledBack(async (on) => {
    const { lucia } = await aTeam(on);
    const result = await saveMacro(lucia, macroOf({ text }), { on });
    expect(result).toMatchObject({ ok: false, reason });
    expect(await listMacros(lucia, { on })).toEqual([]);
    expect(await eventsOf(on, lucia)).toEqual([]);
    if (result.ok || result.reason !== "asks-personal-data") return;
    expect(result.detail.findings[0]).toMatchObject({ start: 0, verdict: "request" });
  })(),
);

it(
  "a seller of classified ads may keep how to be reached, and may not ask for the buyer's data",
  rolledBack(async (on) => {
    const { lucia, organizationId } = await aTeam(on);
    const { itemId } = await aConversation(on, await aStore(on, organizationId));
    await inOrganization(
      organizationId,
      (tx) => tx.update(items).set({ classified: true }).where(eq(items.id, itemId)),
      on,
    );
    expect((await saveMacro(lucia, macroOf({ text: "Llamanos al 11 4567-8901" }), { on })).ok).toBe(true);
    expect(await saveMacro(lucia, macroOf({ name: "Otra", text: "Pasame tu celular" }), { on })).toMatchObject({
      reason: "asks-personal-data",
    });
  }),
);

it(
  "each person is offered their own, their groups' and everybody's",
  rolledBack(async (on) => {
    const { manager, lucia, martin, groupId } = await aTeam(on);
    accepted(await saveMacro(manager, macroOf({ name: "De todos", audience: "organization" }), { on }));
    accepted(
      await saveMacro(manager, macroOf({ name: "De ventas", audience: "groups", groupIds: [groupId, groupId] }), {
        on,
      }),
    );
    accepted(await saveMacro(lucia, macroOf({ name: "Mía" }), { on }));
    expect(await namesFor(lucia, on)).toEqual(["De todos", "De ventas", "Mía"]);
    expect(await namesFor(martin, on)).toEqual(["De todos"]);
    expect(await namesFor(manager, on)).toEqual(["De todos"]);
  }),
);

it(
  "whoever manages the shared ones sees all of them with their counts; an agent sees their own reach and no counts",
  rolledBack(async (on) => {
    const { manager, lucia, martin, groupId } = await aTeam(on);
    accepted(await saveMacro(manager, macroOf({ name: "De ventas", audience: "groups", groupIds: [groupId] }), { on }));
    accepted(await saveMacro(lucia, macroOf({ name: "Mía" }), { on }));
    expect(await reviewMacros(manager, { on })).toMatchObject([
      {
        name: "De ventas",
        groups: [{ id: groupId, name: "Ventas" }],
        mayChange: true,
        counts: { used: 0, refused: 0 },
      },
      { name: "Mía", ownerName: lucia.name, isMine: false, mayChange: false, counts: { used: 0, refused: 0 } },
    ]);
    expect(await reviewMacros(lucia, { on })).toMatchObject([
      { name: "De ventas", mayChange: false, counts: null },
      { name: "Mía", isMine: true, mayChange: true, counts: null },
    ]);
    expect(await reviewMacros(martin, { on })).toEqual([]);
  }),
);

it(
  "sharing, and what is shared, is for managers and admins; another person's macro is out of reach",
  rolledBack(async (on) => {
    const { manager, lucia, martin, groupId } = await aTeam(on);
    const { macroId: shared } = accepted(await saveMacro(manager, macroOf({ audience: "organization" }), { on }));
    const { macroId: mine } = accepted(await saveMacro(lucia, macroOf({ name: "Mía" }), { on }));
    await expect(saveMacro(lucia, macroOf({ audience: "organization" }), { on })).rejects.toThrow(Forbidden);
    await expect(
      saveMacro(lucia, macroOf({ macroId: mine, audience: "groups", groupIds: [groupId] }), { on }),
    ).rejects.toThrow(Forbidden);
    // Making a shared one one's own would take it from everybody.
    await expect(saveMacro(lucia, macroOf({ macroId: shared }), { on })).rejects.toThrow(Forbidden);
    await expect(archiveMacro(lucia, { macroId: shared }, { on })).rejects.toThrow(Forbidden);
    for (const other of [martin, manager]) {
      await expect(saveMacro(other, macroOf({ macroId: mine }), { on })).rejects.toThrow(NotFound);
      await expect(archiveMacro(other, { macroId: mine }, { on })).rejects.toThrow(NotFound);
    }
  }),
);

it(
  "a name is taken whatever its case, among one's own and among the shared ones, until it is archived",
  rolledBack(async (on) => {
    const { manager, lucia, martin } = await aTeam(on);
    const { macroId } = accepted(await saveMacro(lucia, macroOf(), { on }));
    expect(await saveMacro(lucia, macroOf({ name: "HAY STOCK" }), { on })).toEqual({ ok: false, reason: "name-taken" });
    accepted(await saveMacro(lucia, macroOf({ macroId, name: "hay stock" }), { on }));
    accepted(await saveMacro(martin, macroOf(), { on }));
    accepted(await saveMacro(manager, macroOf({ audience: "organization" }), { on }));
    expect(await saveMacro(manager, macroOf({ audience: "organization" }), { on })).toMatchObject({ ok: false });
    accepted(await archiveMacro(lucia, { macroId }, { on }));
    accepted(await saveMacro(lucia, macroOf(), { on }));
  }),
);

it(
  "other organizations see nothing and share with nobody of this one",
  rolledBack(async (on) => {
    const { manager, groupId, organizationId } = await aTeam(on);
    const { macroId } = accepted(await saveMacro(manager, macroOf({ audience: "organization" }), { on }));
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    expect(await listMacros(stranger, { on })).toEqual([]);
    expect(await reviewMacros(stranger, { on })).toEqual([]);
    await expect(saveMacro(stranger, macroOf({ macroId }), { on })).rejects.toThrow(NotFound);
    await expect(archiveMacro(stranger, { macroId }, { on })).rejects.toThrow(NotFound);
    await expect(saveMacro(stranger, macroOf({ audience: "groups", groupIds: [groupId] }), { on })).rejects.toThrow(
      NotFound,
    );
    await noteMacroRefusal(stranger, { macroId }, { on });
    expect(await countsOf(organizationId, macroId, on)).toEqual({ used: 0, refused: 0 });
    const behindTheWall = await inOrganization(stranger.organizationId, (tx) => tx.select().from(macros), on);
    expect(behindTheWall).toEqual([]);
  }),
);

it(
  "counts the replies that came from it: accepted once, and each that a rule stopped, here or in the browser",
  rolledBack(async (on) => {
    const { manager, lucia, martin, organizationId } = await aTeam(on);
    const { macroId } = accepted(await saveMacro(manager, macroOf({ audience: "organization" }), { on }));
    const { macroId: hers } = accepted(await saveMacro(lucia, macroOf(), { on }));
    const store = await aStore(on, organizationId);
    const answer = async (text: string, from = macroId, agent = lucia) => {
      const { questionIds } = await aConversation(on, store);
      const reply = { questionId: questionIds[0] ?? "", clientId: crypto.randomUUID(), text, macroId: from };
      await sendReply(agent, reply, { on });
      return sendReply(agent, reply, { on });
    };
    expect((await answer("¡Hola! Sí, quedan 23.")).ok).toBe(true);
    expect(await countsOf(organizationId, macroId, on)).toEqual({ used: 1, refused: 0 });
    expect(await answer("Hola {comprador.apodo}")).toMatchObject({ ok: false, reason: "unfilled-variable" });
    expect(await countsOf(organizationId, macroId, on)).toEqual({ used: 1, refused: 2 });
    await noteMacroRefusal(lucia, { macroId }, { on });
    expect(await countsOf(organizationId, macroId, on)).toEqual({ used: 1, refused: 3 });
    // Somebody else's: the reply goes, and nothing is counted.
    expect((await answer("Sí, hay.", hers, martin)).ok).toBe(true);
    expect(await countsOf(organizationId, hers, on)).toEqual({ used: 0, refused: 0 });
  }),
);

it("two people who share the same name in the same second make one macro", async () => {
  const organizationId = await anOrganization(database());
  const manager = await anAgent(database(), organizationId, { role: "manager" });
  const results = await Promise.all(
    ["Stock", "stock"].map((name) => saveMacro(manager, macroOf({ name, audience: "organization" }))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listMacros(manager)).toHaveLength(1);
});

const countsOf = (organizationId: string, macroId: string, on: Transaction) =>
  inOrganization(
    organizationId,
    async (tx) => {
      const [row] = await tx
        .select({ used: macros.usedCount, refused: macros.refusedCount })
        .from(macros)
        .where(eq(macros.id, macroId));
      return row;
    },
    on,
  );
