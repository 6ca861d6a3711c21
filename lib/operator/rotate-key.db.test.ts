import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { storeCredentials } from "@/db/schema";
import { anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { boundToStore } from "@/lib/integrations/credentials";
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

    expect(await rotate()).toEqual({ keyId: newest.id, resealed: 2, unopened: [] });
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
