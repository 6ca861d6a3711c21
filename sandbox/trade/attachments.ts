import { randomUUID } from "node:crypto";
import type { Attachment } from "../message-records";
import type { World } from "../world";

const unlinkedLifeMs = 48 * 60 * 60_000;

interface NewAttachment {
  ownerId: number;
  name: string;
  bytes: Buffer;
  purpose?: Attachment["purpose"];
  claimId?: number;
  isThreat?: boolean;
}

const types: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  pdf: "application/pdf",
  txt: "text/plain",
};

export const extensionOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a browser may be told a file is; undefined for what the marketplace does not take. */
export const typeOf = (name: string): string | undefined => types[extensionOf(name)];

/** Keeps an upload: `<owner>_<uuid>.<extension>`, the other way round for claims. */
export function keepAttachment(world: World, upload: NewAttachment): Attachment {
  const { ownerId, name, bytes, purpose = "message", claimId = null, isThreat } = upload;
  const extension = extensionOf(name);
  const id =
    purpose === "message" || purpose === "return"
      ? `${ownerId}_${randomUUID()}.${extension}`
      : `${randomUUID()}_${ownerId}.${extension}`;
  world.files.write(id, bytes);
  return world.state.put("attachments", id, {
    id,
    ownerId,
    claimId,
    purpose,
    originalName: name,
    type: typeOf(name) ?? "application/octet-stream",
    size: bytes.length,
    isThreat: isThreat ?? looksDangerous(name, bytes),
    isLinked: purpose !== "message",
    createdAt: Date.now(),
  });
}

const beginnings: Record<string, Buffer> = {
  jpg: Buffer.from([0xff, 0xd8, 0xff]),
  jpeg: Buffer.from([0xff, 0xd8, 0xff]),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  pdf: Buffer.from("%PDF"),
};

/** A file that is not what its name says, or a document with a program in it. */
function looksDangerous(name: string, bytes: Buffer): boolean {
  const beginning = beginnings[extensionOf(name)];
  if (beginning && !bytes.subarray(0, beginning.length).equals(beginning)) return true;
  return extensionOf(name) === "pdf" && /\/(JavaScript|Launch)\b/.test(bytes.toString("latin1", 0, 65_536));
}

/** An upload that is still there: linked, or younger than 48 hours. */
export function liveAttachment({ state, files }: World, id: string): Attachment | undefined {
  const attachment = state.get("attachments", id);
  if (!attachment) return undefined;
  if (attachment.isLinked || attachment.createdAt > Date.now() - unlinkedLifeMs) return attachment;
  state.remove("attachments", id);
  files.remove(id);
  return undefined;
}

export function linkAttachments({ state }: World, ids: string[]): void {
  for (const id of ids) {
    const attachment = state.get("attachments", id);
    if (attachment && !attachment.isLinked) state.put("attachments", id, { ...attachment, isLinked: true });
  }
}
