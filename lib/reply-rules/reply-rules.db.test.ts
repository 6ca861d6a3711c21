import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { items, policyAllowances, policyReports } from "@/db/schema";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { getConversation } from "@/lib/inbox/get-conversation";
import { sendReply } from "@/lib/inbox/send-reply";
import { accepted, eventsOf } from "@/lib/team/testing/observe";
import { allowPhrase } from "./allow-phrase";
import { dismissReport } from "./dismiss-report";
import { judgeSent } from "./judge-sent";
import { listAllowances } from "./list-allowances";
import { listReports } from "./list-reports";
import { reportVerdict } from "./report-verdict";
import { revokeAllowance } from "./revoke-allowance";

const STOPPED = "¿Me pasás tu celular?";

async function aShop(on: Transaction) {
  const organizationId = await anOrganization(on);
  const store = await aStore(on, organizationId);
  const conversation = await aConversation(on, store);
  return {
    organizationId,
    store,
    conversation,
    questionId: conversation.questionIds[0] ?? "",
    agent: await anAgent(on, organizationId),
    admin: await anAgent(on, organizationId, { role: "admin", name: "Inés Duarte" }),
  };
}

type Shop = Awaited<ReturnType<typeof aShop>>;
const send = (on: Transaction, { agent, questionId }: Shop, text: string) =>
  sendReply(agent, { questionId, clientId: crypto.randomUUID(), text }, { on });
const report = (on: Transaction, { agent, conversation }: Shop, phrase = STOPPED, reportId = crypto.randomUUID()) =>
  reportVerdict(agent, { reportId, conversationId: conversation.id, phrase, verdict: "request" }, { on });

describe("a disputed verdict", () => {
  it(
    "reaches the admins once, with an event that holds no text, and changes nothing",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const reportId = crypto.randomUUID();
      await report(on, shop, STOPPED, reportId);
      await report(on, shop, STOPPED, reportId);
      expect(await listReports(shop.admin, { on })).toMatchObject([
        {
          id: reportId,
          phrase: STOPPED,
          verdict: "request",
          reporterName: shop.agent.name,
          outcome: null,
          obstacle: null,
        },
      ]);
      const happened = await eventsOf(on, shop.admin);
      expect(happened).toMatchObject([{ kind: "policy.verdict-reported", conversationId: shop.conversation.id }]);
      expect(JSON.stringify(happened)).not.toContain("celular");
      expect(await send(on, shop, STOPPED)).toMatchObject({ ok: false, reason: "asks-personal-data" });
    }),
  );

  it(
    "is dismissed once",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const { reportId } = accepted(await report(on, shop));
      expect(await dismissReport(shop.admin, { reportId }, { on })).toMatchObject({ ok: true });
      expect(await dismissReport(shop.admin, { reportId }, { on })).toEqual({ ok: false, reason: "already-settled" });
      expect(await listReports(shop.admin, { on })).toMatchObject([{ outcome: "dismissed" }]);
    }),
  );

  it(
    "does not exist for others, and only admins see and settle it",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const { reportId } = accepted(await report(on, shop));
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      await expect(dismissReport(stranger, { reportId }, { on })).rejects.toBeInstanceOf(NotFound);
      await expect(report(on, { ...shop, agent: stranger })).rejects.toBeInstanceOf(NotFound);
      expect(await listReports(stranger, { on })).toEqual([]);
      await expect(listReports(shop.agent, { on })).rejects.toBeInstanceOf(Forbidden);
      await expect(dismissReport(shop.agent, { reportId }, { on })).rejects.toBeInstanceOf(Forbidden);
      await expect(allowPhrase(shop.agent, { phrase: STOPPED, reportId: null }, { on })).rejects.toBeInstanceOf(
        Forbidden,
      );
    }),
  );
});

describe("an allowed phrase", () => {
  it(
    "passes at the one door and reaches the browser, until it is revoked; versions stay",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const { reportId } = accepted(await report(on, shop));
      const first = accepted(await allowPhrase(shop.admin, { phrase: STOPPED, reportId }, { on }));
      expect(await listReports(shop.admin, { on })).toMatchObject([{ outcome: "allowed" }]);
      const seen = await getConversation(shop.agent, { conversationId: shop.conversation.id }, { on });
      expect(seen.allowances).toEqual([STOPPED]);

      await revokeAllowance(shop.admin, { allowanceId: first.allowanceId }, { on });
      expect(await send(on, shop, STOPPED)).toMatchObject({ ok: false });
      const second = accepted(
        await allowPhrase(shop.admin, { phrase: "me pasás tu  CELULAR", reportId: null }, { on }),
      );
      expect(second.version).toBe(2);
      expect(await send(on, shop, STOPPED)).toMatchObject({ ok: true });

      expect(await listAllowances(shop.admin, { on })).toMatchObject([
        { version: 2, revokedAt: null, allowedBy: "Inés Duarte" },
        { version: 1, revokedBy: "Inés Duarte" },
      ]);
      const happened = await eventsOf(on, shop.admin);
      expect(happened.map(({ kind }) => kind)).toEqual([
        "policy.verdict-reported",
        "policy.phrase-allowed",
        "policy.allowance-revoked",
        "policy.phrase-allowed",
        "reply.queued",
      ]);
      expect(JSON.stringify(happened)).not.toMatch(/celular/i);
    }),
  );

  it(
    "cannot be allowed twice, nor hold a number, nor be another organization's",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const allow = (phrase: string) => allowPhrase(shop.admin, { phrase, reportId: null }, { on });
      const { allowanceId } = accepted(await allow("tu celular"));
      expect(await allow("¿Tu celular?")).toEqual({ ok: false, reason: "already-allowed" });
      expect(await allow("Llamame al 11 4444-5555")).toEqual({ ok: false, reason: "phrase-holds-data" });
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      await expect(revokeAllowance(stranger, { allowanceId }, { on })).rejects.toBeInstanceOf(NotFound);
      expect(await listAllowances(stranger, { on })).toEqual([]);
    }),
  );

  it.each([
    ["rewrite", sql`update policy_allowances set phrase = 'otra'`],
    ["delete", sql`delete from policy_allowances`],
  ])("cannot be changed by the application: it may not %s one", async (_, statement) => {
    await expect(inOrganization(await anOrganization(database()), (tx) => tx.execute(statement))).rejects.toMatchObject(
      { cause: { code: "42501" } },
    );
  });

  it(
    "is a wall in the database too: another organization sees no row",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      await report(on, shop);
      await allowPhrase(shop.admin, { phrase: "tu celular", reportId: null }, { on });
      const other = await anOrganization(on);
      const [allowances, reports] = await inOrganization(
        other,
        async (tx) => [await tx.select().from(policyAllowances), await tx.select().from(policyReports)],
        on,
      );
      expect([allowances, reports]).toEqual([[], []]);
    }),
  );
});

it(
  "judges in bulk what was sent and what is saved, by the rules of today",
  rolledBack(async (on) => {
    const shop = await aShop(on);
    await inOrganization(
      shop.organizationId,
      (tx) => tx.update(items).set({ classified: true }).where(eq(items.id, shop.conversation.itemId)),
      on,
    );
    await send(on, shop, "Escribime a ventas@tienda.example");
    const again = { ...shop, questionId: (await aConversation(on, shop.store)).questionIds[0] ?? "" };
    await send(on, again, "Sí, hay stock.");
    const saved = [
      {
        id: "m1",
        name: "Pedir celular",
        text: "Hola {comprador.apodo}, ¿me pasás tu celular?",
        authorName: null,
        at: null,
      },
      { id: "m2", name: "Saludo", text: "Hola {comprador.apodo}", authorName: null, at: null },
      { id: "m3", name: "Enojo", text: "No abras un reclamo", authorName: null, at: null },
    ];
    const judged = await judgeSent(shop.admin, [async () => saved], { on });
    // Contact data was allowed on the classified ad it was sent to.
    expect(judged).toMatchObject({
      judged: 5,
      verdicts: { request: 1, share: 0, clean: 4 },
      kinds: { phone: 1 },
      warnings: { "discourages-claim": 1 },
    });
    expect(judged.offending.map(({ id }) => id)).toEqual(["m1", "m3"]);
    await expect(judgeSent(shop.agent, [], { on })).rejects.toBeInstanceOf(Forbidden);
  }),
);

describe("what is warned of", () => {
  it(
    "leaves once every warning is acknowledged, and the event says so",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const reply = { questionId: shop.questionId, clientId: crypto.randomUUID(), text: "No abras un reclamo, idiota" };
      expect(await sendReply(shop.agent, reply, { on })).toEqual({
        ok: false,
        reason: "unconfirmed-warnings",
        detail: { warnings: ["insult", "discourages-claim"] },
      });
      expect(await sendReply(shop.agent, { ...reply, acknowledged: ["insult"] }, { on })).toMatchObject({ ok: false });
      const acknowledged = ["insult", "discourages-claim"] as const;
      expect(await sendReply(shop.agent, { ...reply, acknowledged: [...acknowledged] }, { on })).toMatchObject({
        ok: true,
      });
      expect(await eventsOf(on, shop.agent)).toMatchObject([
        { kind: "reply.queued", detail: { acknowledged: "insult,discourages-claim" } },
      ]);
    }),
  );

  it(
    "is no way around a refusal",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const reply = { questionId: shop.questionId, clientId: crypto.randomUUID(), text: STOPPED };
      expect(
        await sendReply(shop.agent, { ...reply, acknowledged: ["insult", "repeated-text"] }, { on }),
      ).toMatchObject({ ok: false, reason: "asks-personal-data", detail: { advice: ["data-in-order"] } });
    }),
  );

  it(
    "counts the buyers who got the same template",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const template = "Hola, gracias por tu pregunta. Tenemos stock de todos los talles y despachamos en el día.";
      for (let sent = 0; sent < 3; sent++) {
        const { questionIds } = await aConversation(on, shop.store, { nickname: `COMPRADOR.${sent}` });
        expect(await send(on, { ...shop, questionId: questionIds[0] ?? "" }, template)).toMatchObject({ ok: true });
      }
      expect(await send(on, shop, template)).toMatchObject({
        reason: "unconfirmed-warnings",
        detail: { warnings: ["repeated-text"] },
      });
    }),
  );
});
