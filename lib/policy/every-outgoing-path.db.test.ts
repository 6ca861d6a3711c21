import { and, eq, gt } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { callBudgets, claims, macros, outbox, questions, threadAliases } from "@/db/schema";
import type { OutboxKind } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { prepareDecision } from "@/lib/claims/prepare-decision";
import { claimFor } from "@/lib/claims/scope";
import { sendClaimMessage } from "@/lib/claims/send-claim-message";
import { sendReply } from "@/lib/inbox/send-reply";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readClaim } from "@/lib/intake/read-claim";
import { readQuestion } from "@/lib/intake/read-question";
import { readThreadNow } from "@/lib/intake/read-thread";
import { saveMacro } from "@/lib/macros/save-macro";
import { sendMessage } from "@/lib/messages/send-message";
import { sendOpening } from "@/lib/messages/send-opening";

/**
 * The same forbidden texts through every path that leads to a buyer, for real: each is refused for the same reason, and
 * nothing is written. `every-outgoing-path.test.ts` finds the paths by reading the code.
 */

const FORBIDDEN: [text: string, reason: string][] = [
  ["Pasame tu correo y te escribo por ahí", "asks-personal-data"],
  ["Me manda o seu telefone, por favor?", "asks-personal-data"],
  ["Escribime al 11 5555-4433", "shares-contact-data"],
  ["Pagame por fuera: alias casa.aurora.mp", "shares-contact-data"],
  ["Hola {nombre}, ya sale", "unfilled-variable"],
];

let open: ConnectedShop;
let paths: Record<OutboxKind | "macro", (text: string) => Promise<unknown>>;

beforeAll(async () => {
  open = await openConnectedShop();
  paths = await openPaths(open.admin);
});
beforeEach(() => database().delete(callBudgets));
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const job = () => ({ organizationId: open.organizationId, attempt: 1, lastAttempt: false });

/** A new kind of write does not compile until it has its path here. */
async function openPaths(actor: Agent): Promise<typeof paths> {
  const { storeId, organizationId } = open;
  const asked = await open.ask("¿Tienen en negro?");
  await readQuestion({ storeId, questionId: asked.questionId }, job());
  const questionId = await first((tx) =>
    tx.select({ id: questions.id }).from(questions).where(eq(questions.sourceId, asked.questionId)),
  );
  const thread = async (isBegun: boolean) => {
    const { pack } = await open.shop.buy();
    if (!isBegun) await open.shop.write(pack, "¿Cuándo llega?");
    await readThreadNow({ storeId, organizationId }, { of: "pack", sourceId: String(pack) }, { isBegun });
    return first((tx) =>
      tx
        .select({ id: threadAliases.conversationId })
        .from(threadAliases)
        .where(and(eq(threadAliases.storeId, storeId), eq(threadAliases.refSourceId, String(pack)))),
    );
  };
  const [written, unbegun] = [await thread(false), await thread(true)];
  const { orderIds } = await open.shop.buy();
  const complaint = await open.shop.complain(orderIds[0]);
  await readClaim({ storeId, claimId: String(complaint.id) }, job());
  const [claim] = await inOurs((tx) =>
    tx
      .select()
      .from(claims)
      .where(eq(claims.sourceId, String(complaint.id))),
  );
  if (!claim) throw new Error("the claim did not arrive");
  const outgoing = (text: string) => ({ clientId: crypto.randomUUID(), text, uploadIds: [], after: null });

  return {
    answer: (text) => sendReply(actor, { questionId, clientId: crypto.randomUUID(), text }),
    message: (text) => sendMessage(actor, { conversationId: written, ...outgoing(text) }),
    opening: (text) =>
      sendOpening(actor, {
        conversationId: unbegun,
        clientId: crypto.randomUUID(),
        optionId: "OTHER",
        choice: { form: "free-text", text },
      }),
    "claim-message": (text) =>
      sendClaimMessage(actor, { claimId: claim.id, conversationId: claim.conversationId, ...outgoing(text) }),
    decision: (text) =>
      inOurs(async (tx) =>
        prepareDecision(tx, actor, {
          decisionId: crypto.randomUUID(),
          ...(await claimFor(actor, claim.id, tx)),
          terms: {
            kind: "return-review",
            verdict: { outcome: "problem", problems: [{ problemId: "SRF2", text, uploadIds: [] }] },
          },
          requestedBy: actor.id,
          opinion: null,
          now: new Date(),
        }),
      ),
    macro: (text) =>
      saveMacro(actor, { macroId: null, name: text.slice(0, 40), text, audience: "organization", groupIds: [] }),
  };
}

async function first(
  find: (tx: Parameters<Parameters<typeof inOrganization>[1]>[0]) => Promise<{ id: string }[]>,
): Promise<string> {
  const [row] = await inOurs(find);
  if (!row) throw new Error("what the test needs did not arrive");
  return row.id;
}

const names = ["answer", "message", "opening", "claim-message", "decision", "macro"] as const;

describe.each(names)("through %s", (name) => {
  // A macro's variables are there to be filled.
  it.each(FORBIDDEN.filter(([, reason]) => name !== "macro" || reason !== "unfilled-variable"))(
    "%s is refused",
    async (text, reason) => {
      const before = new Date();
      expect(await paths[name](text)).toMatchObject({ ok: false, reason });
      expect(await inOurs((tx) => tx.select().from(outbox).where(gt(outbox.createdAt, before)))).toEqual([]);
      expect(await inOurs((tx) => tx.select().from(macros))).toEqual([]);
    },
  );

  it("a text that harms nobody is taken", async () => {
    expect(await paths[name]("Sale mañana por la mañana, gracias por esperar.")).toMatchObject({ ok: true });
    await inOurs((tx) => tx.delete(macros));
  });
});
