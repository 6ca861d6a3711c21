import type { Claim } from "../claim-records";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { Attachment } from "../message-records";
import { extensionOf, keepAttachment } from "../trade/attachments";
import type { SandboxRoute, World } from "../world";
import { fileReply } from "./attachments";
import { attachmentInfo } from "./claim-shapes";
import { attachmentMissing, onClaim } from "./claims";
import { policyAgent, refuse } from "./errors";

const family = "claims";
const access = "bearer";
const bytesMax = 5 * 1024 * 1024;
const nameLengthMax = 125;
const base = "/post-purchase/v1/claims/:id";

/** Files of the conversation, of evidences and of returns: three doors that differ in small things. */
export const claimAttachmentRoutes: SandboxRoute[] = [
  uploading("attachments", "claim", (userId, name) => ({ user_id: userId, filename: name })),
  uploading("attachments-evidences", "evidence", (userId, name) => ({ user_id: userId, file_name: name })),
  uploading("returns/attachments", "return", (userId, name) => ({ user_id: userId, file_name: name })),
  ...(["attachments", "attachments-evidences"] as const).flatMap((door): SandboxRoute[] => [
    { method: "GET", path: `${base}/${door}/:file`, family, access, handle: onClaim(metadata) },
    { method: "GET", path: `${base}/${door}/:file/download`, family, access, handle: onClaim(download) },
  ]),
];

function uploading(
  door: string,
  purpose: Attachment["purpose"],
  show: (userId: number, name: string) => unknown,
): SandboxRoute {
  return {
    method: "POST",
    path: `${base}/${door}`,
    family,
    access,
    bodyBytesMax: bytesMax + 1_000_000,
    handle: onClaim((claim, call, world, caller) => {
      if (faultsOf(world.state).claimWritesForbidden) return policyAgent();
      const attachment = upload(claim, call, world, caller, purpose);
      return typeof attachment === "string"
        ? refuse(400, "bad_request", attachment)
        : json(purpose === "claim" ? 201 : 200, show(caller.userId, attachment.id));
    }),
  };
}

function upload(
  claim: Claim,
  call: Call,
  world: World,
  { userId }: Caller,
  purpose: Attachment["purpose"],
): Attachment | string {
  const parts = call.parts;
  if (!parts) return "Current request is not a multipart request";
  const file = parts.find(({ name }) => name === "file");
  if (!file?.fileName || file.bytes.length === 0) {
    return `Error retrieving uploaded file. claim_id: ${claim.id} caller_id: ${userId}`;
  }
  if (file.fileName.length > nameLengthMax || !/^[\w.-]+$/.test(file.fileName)) {
    return `Invalid file_name: ${file.fileName}`;
  }
  if (!["jpg", "jpeg", "png", "pdf"].includes(extensionOf(file.fileName))) return "Invalid mime_type";
  if (file.bytes.length > bytesMax) return "File exceeds the maximum size of 5 Mb";
  return keepAttachment(world, {
    ownerId: userId,
    name: file.fileName,
    bytes: file.bytes,
    purpose,
    claimId: claim.id,
  });
}

function attachmentOf(claim: Claim, call: Call, { state }: World): Attachment | undefined {
  const attachment = state.get("attachments", call.part("file"));
  return attachment?.claimId === claim.id ? attachment : undefined;
}

function metadata(claim: Claim, call: Call, world: World): Outcome {
  const attachment = attachmentOf(claim, call, world);
  return attachment ? json(200, attachmentInfo(attachment)) : attachmentMissing(claim.id, call.part("file"));
}

function download(claim: Claim, call: Call, world: World): Outcome {
  const attachment = attachmentOf(claim, call, world);
  return attachment ? fileReply(world, attachment) : attachmentMissing(claim.id, call.part("file"));
}
