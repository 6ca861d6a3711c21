import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** A 256-bit key and the short name it is known by beside what it sealed. */
export type SealingKey = { id: string; bytes: Buffer };

/** Keys from base64 text, as configuration holds them. The first one seals; all of them open. */
export function sealingKeys(encoded: readonly string[]): readonly [SealingKey, ...SealingKey[]] {
  const [first, ...rest] = encoded.map((text): SealingKey => {
    const bytes = Buffer.from(text.trim(), "base64");
    if (bytes.length !== 32) throw new Error("ENCRYPTION_KEY: each key must be 32 bytes in base64");
    return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
  });
  if (!first) throw new Error("ENCRYPTION_KEY: at least one key is needed");
  return [first, ...rest];
}

/** AES-256-GCM. `boundTo` is authenticated, not stored: the same text cannot be opened in another row. */
export function seal(text: string, key: SealingKey, boundTo: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, iv).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [key.id, iv, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** Throws when no key fits, the text was changed, or it is bound to something else. */
export function unseal(sealed: string, keys: readonly SealingKey[], boundTo: string): string {
  const [keyId, iv, tag, content] = sealed.split(".");
  const key = keys.find((candidate) => candidate.id === keyId);
  if (!key || !iv || !tag || content === undefined) throw new Error("sealed with a key that is not configured");
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(iv, "base64url"))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(content, "base64url")), decipher.final()]).toString("utf8");
}
