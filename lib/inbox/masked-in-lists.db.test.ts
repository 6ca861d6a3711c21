import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { getConversation } from "./get-conversation";
import { InboxFilter } from "./input";
import { listConversations } from "./list-conversations";

const WRITTEN = "Mi celular es 11 4444-5555 y mi mail ana@correo.example";

it(
  "shows what buyers type of themselves in the conversation only, and behind dots in every list",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const agent = await anAgent(on, organizationId);
    const store = await aStore(on, organizationId);
    const told = await aConversation(on, store, { texts: [WRITTEN] });
    const later = await aConversation(on, store);
    await inOrganization(
      organizationId,
      (tx) =>
        tx
          .update(conversations)
          .set({ buyerId: told.buyerId })
          .where(and(eq(conversations.organizationId, organizationId), eq(conversations.id, later.id))),
      on,
    );

    const list = await listConversations(agent, { ...InboxFilter.parse({}), module: "commercial" }, { on });
    const { earlier } = await getConversation(agent, { conversationId: later.id }, { on });
    for (const shown of [JSON.stringify(list), JSON.stringify(earlier)]) {
      expect(shown).toContain("Mi celular es");
      expect(shown).not.toMatch(/4444|ana@|correo\.example/);
    }
    const opened = await getConversation(agent, { conversationId: told.id }, { on });
    expect(opened.questions).toMatchObject([{ text: WRITTEN }]);
  }),
);
