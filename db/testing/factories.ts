import { type Database, inOrganization, type Transaction } from "@/db/client";
import { asOwner } from "@/db/owner";
import {
  buyers,
  claimOrders,
  claims,
  conversations,
  departments,
  groupMembers,
  groups,
  items,
  memberships,
  organizations,
  questions,
  stores,
  users,
} from "@/db/schema";
import type { Role } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";

/** Rows for tests, each made on its own so that no test shares one with another. Ids of the marketplace never repeat. */

type On = Database | Transaction;

let last = Date.now() * 1000;
const nextSourceId = () => String(++last);

/** A hash whose password nobody knows. */
const NO_PASSWORD = "$argon2id$v=19$m=19456,t=2,p=1$bBEP+PfaPdCdHJ2s5s7ImQ$VW0MpSHha2EmGPHuxISde2h6nfRrQB5Xniqj36tQ6sw";

/** An organization, made as the operator makes one. */
export async function anOrganization(on: On, { name = "Casa Aurora", storeLimit = 1 } = {}): Promise<string> {
  const id = crypto.randomUUID();
  await asOwner((tx) => tx.insert(organizations).values({ id, name, storeLimit }), on);
  return id;
}

/** A signed-in person of an organization. The password hash fits no password. */
export async function anAgent(
  on: On,
  organizationId: string,
  { role = "agent", name = "Lucía Ferreyra", groupIds = [] }: { role?: Role; name?: string; groupIds?: string[] } = {},
): Promise<Agent> {
  const email = `person-${nextSourceId()}@example.com`;
  return inOrganization(
    organizationId,
    async (tx) => {
      const id = crypto.randomUUID();
      await tx.insert(users).values({ id, email, name, passwordHash: NO_PASSWORD });
      await tx.insert(memberships).values({ organizationId, userId: id, role });
      for (const groupId of groupIds) await tx.insert(groupMembers).values({ organizationId, groupId, userId: id });
      return {
        kind: "agent",
        id,
        organizationId,
        name,
        email,
        role,
        groupIds,
        departmentIds: [],
        sessionId: crypto.randomUUID(),
      };
    },
    on,
  );
}

export function aGroup(on: On, organizationId: string, name = `Ventas ${nextSourceId()}`): Promise<string> {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(groups).values({ id, organizationId, name });
      return id;
    },
    on,
  );
}

export function aDepartment(on: On, organizationId: string, name = `Garantías ${nextSourceId()}`): Promise<string> {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(departments).values({ id, organizationId, name });
      return id;
    },
    on,
  );
}

export type TestStore = { id: string; organizationId: string; sellerId: string };

/** A connected store. It has no credentials: tests that call a marketplace add their own. */
export function aStore(on: On, organizationId: string, sellerId = nextSourceId()): Promise<TestStore> {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      const at = new Date();
      await tx.insert(stores).values({
        id,
        organizationId,
        channel: "mercado-libre",
        sellerId,
        nickname: "CASA.AURORA",
        siteId: "MLA",
        state: "connected",
        connectedAt: at,
        stateSince: at,
      });
      return { id, organizationId, sellerId };
    },
    on,
  );
}

export type TestConversation = {
  id: string;
  questionIds: string[];
  sourceIds: string[];
  buyerId: string;
  itemId: string;
};

/** A presale conversation of one buyer about one item, with its questions in the order asked. */
export function aConversation(
  on: On,
  store: TestStore,
  {
    texts = ["¿Tienen talle 42 en negro?"],
    askedAt = new Date(),
    nickname = "PATO.RUNNER82",
    groupId = null,
    assigneeId = null,
  }: { texts?: string[]; askedAt?: Date; nickname?: string; groupId?: string | null; assigneeId?: string | null } = {},
): Promise<TestConversation> {
  const { organizationId, id: storeId } = store;
  return inOrganization(
    organizationId,
    async (tx) => {
      const [buyerId, itemId, id] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
      await tx.insert(buyers).values({ id: buyerId, organizationId, storeId, sourceId: nextSourceId(), nickname });
      await tx.insert(items).values({
        id: itemId,
        organizationId,
        storeId,
        sourceId: `MLA${nextSourceId()}`,
        title: "Zapatillas Norte Andes Trail 2",
        priceMinor: 4_599_900,
        currency: "ARS",
        status: "active",
        availableQuantity: 23,
        shipping: { free: true, full: true, flex: false, pickUp: false },
        readAt: askedAt,
      });
      await tx.insert(conversations).values({
        id,
        organizationId,
        storeId,
        entry: "presale",
        interaction: "question",
        module: "commercial",
        groupId,
        assigneeId,
        buyerId,
        itemId,
        waitingSince: askedAt,
        unansweredCount: texts.length,
        questionCount: texts.length,
        lastIncomingText: texts.at(-1) ?? "",
        lastIncomingAt: askedAt,
        lastArrivedAt: askedAt,
        sortAt: askedAt,
        searchText: `${nickname} ${texts.join(" ")}`.toLowerCase(),
      });
      const rows = texts.map((text, index) => ({
        id: crypto.randomUUID(),
        organizationId,
        storeId,
        conversationId: id,
        sourceId: nextSourceId(),
        status: "UNANSWERED",
        text,
        askedAt: new Date(askedAt.getTime() + index * 1000),
        readAt: askedAt,
      }));
      await tx.insert(questions).values(rows);
      return {
        id,
        questionIds: rows.map((row) => row.id),
        sourceIds: rows.map((row) => row.sourceId),
        buyerId,
        itemId,
      };
    },
    on,
  );
}

export type TestClaim = { id: string; conversationId: string; sourceId: string; orderSourceIds: string[] };

/** An open complaint of one buyer, with what may be done about it; columns of its row and the conversation's on demand. */
export function aClaim(
  on: On,
  store: TestStore,
  {
    orderSourceIds = [nextSourceId()],
    buyerId,
    openedAt = new Date(),
    claim = {},
    conversation = {},
  }: {
    orderSourceIds?: string[];
    buyerId?: string;
    openedAt?: Date;
    claim?: Partial<typeof claims.$inferInsert>;
    conversation?: Partial<typeof conversations.$inferInsert>;
  } = {},
): Promise<TestClaim> {
  const { organizationId, id: storeId } = store;
  return inOrganization(
    organizationId,
    async (tx) => {
      const [id, conversationId, sourceId] = [crypto.randomUUID(), crypto.randomUUID(), nextSourceId()];
      const ownBuyerId = buyerId ?? crypto.randomUUID();
      const nickname = "MARTA.LEDESMA";
      if (!buyerId) {
        await tx.insert(buyers).values({ id: ownBuyerId, organizationId, storeId, sourceId: nextSourceId(), nickname });
      }
      const dueAt = new Date(openedAt.getTime() + 48 * 3_600_000);
      await tx.insert(conversations).values({
        id: conversationId,
        organizationId,
        storeId,
        entry: "claim",
        interaction: "complaint",
        module: "support",
        buyerId: ownBuyerId,
        lastIncomingAt: openedAt,
        lastArrivedAt: openedAt,
        sortAt: dueAt,
        dueAt,
        orderSourceId: orderSourceIds[0] ?? null,
        ...conversation,
      });
      const may = (action: string, mandatory = false) => ({
        action,
        word: action.replaceAll("-", "_"),
        mandatory,
        dueAt: mandatory ? dueAt.toISOString() : null,
      });
      await tx.insert(claims).values({
        id,
        organizationId,
        storeId,
        conversationId,
        sourceId,
        about: "order",
        aboutSourceId: orderSourceIds[0] ?? "0",
        state: "opened",
        stateWord: "opened",
        type: "mediations",
        typeWord: "mediations",
        stage: "claim",
        stageWord: "claim",
        reasonSourceId: "PDD9949",
        reasonName: "not_working_item",
        family: "different",
        isDelivered: true,
        actions: [
          may("send-message-to-complainant", true),
          may("refund"),
          may("allow-partial-refund"),
          may("allow-return"),
          may("open-dispute"),
        ],
        dueAt,
        openedAt,
        changedAt: openedAt,
        readAt: openedAt,
        ...claim,
      });
      for (const orderSourceId of orderSourceIds) {
        await tx.insert(claimOrders).values({ organizationId, claimId: id, storeId, orderSourceId });
      }
      return { id, conversationId, sourceId, orderSourceIds };
    },
    on,
  );
}
