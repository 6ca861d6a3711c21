import { siteById } from "../catalog/sites";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Attachment } from "../message-records";
import { keepAttachment, liveAttachment, typeOf } from "../trade/attachments";
import type { SandboxRoute, World } from "../world";
import { notFound, refuse } from "./errors";
import { tagMissing } from "./messages";

const family = "messages";
const access = "bearer";
const bytesMax = 25 * 1024 * 1024;
const nameLengthMax = 200;

export const attachmentRoutes: SandboxRoute[] = [
  // A little more than a file may have, so that one too large is refused with words.
  { method: "POST", path: "/messages/attachments", family, access, bodyBytesMax: bytesMax + 2_000_000, handle: upload },
  { method: "GET", path: "/messages/attachments/:id", family, access, handle: download },
];

function upload(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const bad = (message: string) => refuse(400, "bad_request", message);
  const site = call.query("site_id");
  if (!site) return bad("The queryparam 'site_id' is required");
  if (!siteById(site)) return bad(`Invalid site_id: '${site}' is not a recognized site`);
  const file = call.parts?.find(({ name }) => name === "file");
  if (!file?.fileName || file.bytes.length === 0) return bad("File attached is empty");
  if (/[/\\]/.test(file.fileName)) return bad("File name cannot include characters like /, \\");
  if (file.fileName.length > nameLengthMax) {
    return bad(`The original_filename exceeded ${nameLengthMax} character limit`);
  }
  if (file.bytes.length > bytesMax) return bad("File attachment is bigger than 25 Mb.");
  // The pages do not say how another type is refused.
  if (!typeOf(file.fileName)) return bad("File type is not allowed");
  const { id } = keepAttachment(world, { ownerId: caller.userId, name: file.fileName, bytes: file.bytes });
  return json(201, { id });
}

function download(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const site = call.query("site_id") ?? "";
  if (!siteById(site)) return refuse(400, "bad_request", `Invalid site_id: '${site}' is not a recognized site`);
  const attachment = liveAttachment(world, call.part("id"));
  if (attachment?.purpose !== "message") return notFound("Attachment not found");
  if (!mayRead(world, attachment, caller.userId)) {
    return refuse(403, "forbidden", `User access token invalid for resource ${attachment.id}`);
  }
  return fileReply(world, attachment);
}

/** The owner, and whoever got it in a message. */
function mayRead({ state }: World, { id, ownerId }: Attachment, userId: number): boolean {
  if (ownerId === userId) return true;
  for (const message of state.each("messages")) {
    if (message.attachmentIds.includes(id)) return message.sellerId === userId || message.buyerId === userId;
  }
  return false;
}

export function fileReply({ files }: World, { id, type, originalName }: Attachment): Reply {
  const body = files.read(id);
  if (!body) return refuse(500, "internal_server_error", "File can not be saved, try it later");
  const name = encodeURIComponent(originalName);
  return {
    status: 200,
    headers: { "content-type": type, "content-disposition": `attachment; filename*=UTF-8''${name}` },
    body,
  };
}
