import { notFound } from "../marketplace/errors";
import type { SandboxRoute } from "../world";

export const attachmentFileRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/adjuntos/:id",
    access: "page",
    handle: (call, { state, files }) => {
      const attachment = state.get("attachments", call.part("id"));
      const body = attachment && files.read(attachment.id);
      if (!attachment || !body) return notFound();
      const isShown = attachment.type.startsWith("image/") && !attachment.isThreat;
      const name = encodeURIComponent(attachment.originalName);
      return {
        status: 200,
        headers: {
          "content-type": attachment.type,
          "content-disposition": `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
          "content-security-policy": "default-src 'none'; sandbox",
        },
        body,
      };
    },
  },
];
