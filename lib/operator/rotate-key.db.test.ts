import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { leads, storeCredentials } from "@/db/schema";
import { aLead } from "@/db/testing/after-sale";
import { aConversation, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { boundToStore } from "@/lib/integrations/credentials";
import { boundToLead } from "@/lib/leads/lead-contact";
import { seal, sealingKeys, unseal } from "@/lib/seal";
import { rotateKey } from "./rotate-key";

const [first, second, lost] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte).toString("base64"));
const key = (...encoded: (string | undefined)[]) => sealingKeys(encoded.map((one) => one ?? ""));

async function aSealedStore(on: Transaction, encoded: string | undefined, refreshToken: string | null = "refresh") {
  const store = await aStore(on, await anOrganization(on));
  const [sealing] = key(encoded);
  const boundTo = boundToStore({ organizationId: store.organizationId, storeId: store.id });
  const at = new Date();
  await inOrganization(
    store.organizationId,
    (tx) =>
      tx.insert(storeCredentials).values({
        storeId: store.id,
        organizationId: store.organizationId,
        sealedAccessToken: seal("access", sealing, boundTo),
        sealedRefreshToken: refreshToken === null ? null : seal(refreshToken, sealing, boundTo),
        keyId: sealing.id,
        expiresAt: at,
        refreshedAt: at,
      }),
    on,
  );
  return store;
}

async function credentialsOf(on: Transaction, { id, organizationId }: TestStore) {
  const [row] = await inOrganization(
    organizationId,
    (tx) => tx.select().from(storeCredentials).where(eq(storeCredentials.storeId, id)),
    on,
  );
  if (!row) throw new Error("no credentials");
  return row;
}

it(
  "seals every store's tokens again with the first key, of every organization, and only once",
  rolledBack(async (on) => {
    const stores = [await aSealedStore(on, first), await aSealedStore(on, first, null)];
    const [newest] = key(second);
    const rotate = () => rotateKey({ keys: key(second, first) }, { on });

    expect(await rotate()).toMatchObject({ keyId: newest.id, resealed: 2, unopened: [] });
    for (const store of stores) {
      const row = await credentialsOf(on, store);
      // Without the old key: it can be taken out of the configuration now.
      expect(unseal(row.sealedAccessToken, [newest], boundToStore(row))).toBe("access");
      if (row.sealedRefreshToken) expect(unseal(row.sealedRefreshToken, [newest], boundToStore(row))).toBe("refresh");
      expect(row).toMatchObject({ keyId: newest.id, version: 1 });
    }
    expect(await rotate()).toMatchObject({ resealed: 0 });
  }),
);

it(
  "names the stores that no key opens, leaves them as they are and goes on",
  rolledBack(async (on) => {
    const closed = await aSealedStore(on, lost);
    const open = await aSealedStore(on, first);
    const before = await credentialsOf(on, closed);
    expect(await rotateKey({ keys: key(second, first) }, { on })).toMatchObject({ resealed: 1, unopened: [closed.id] });
    expect(await credentialsOf(on, closed)).toEqual(before);
    expect((await credentialsOf(on, open)).keyId).toBe(key(second)[0].id);
  }),
);

it(
  "seals the contacts of leads again, counts those that no key opens and leaves guests alone",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const { id: conversationId } = await aConversation(on, store);
    const sealedWith = async (encoded: string | undefined) => {
      const id = await aLead(on, store, { conversationId });
      const [sealing] = key(encoded);
      await inOrganization(
        store.organizationId,
        async (tx) => {
          const [row] = await tx.select().from(leads).where(eq(leads.id, id));
          if (!row) throw new Error("no lead");
          const sealedContact = seal("contact", sealing, boundToLead(row));
          await tx.update(leads).set({ sealedContact, keyId: sealing.id }).where(eq(leads.id, id));
        },
        on,
      );
      return id;
    };
    const [open, closed, guest] = [
      await sealedWith(first),
      await sealedWith(lost),
      await aLead(on, store, { conversationId }),
    ];
    const rotate = () => rotateKey({ keys: key(second, first) }, { on });
    expect((await rotate()).leads).toEqual({ resealed: 1, unopened: 1 });
    expect((await rotate()).leads).toEqual({ resealed: 0, unopened: 1 });

    const rows = await inOrganization(store.organizationId, (tx) => tx.select().from(leads), on);
    const row = (id: string) => rows.find((one) => one.id === id);
    const [newest] = key(second);
    const found = row(open);
    expect(found && unseal(found.sealedContact ?? "", [newest], boundToLead(found))).toBe("contact");
    expect(row(closed)?.keyId).toBe(key(lost)[0].id);
    expect(row(guest)?.sealedContact).toBeNull();
  }),
);
