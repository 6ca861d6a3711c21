import { drawPicture } from "../catalog/drawings";
import { notFound } from "../marketplace/errors";
import type { SandboxRoute } from "../world";

export const pictureRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/pictures/:file",
    access: "page",
    handle: (call) => {
      const picture = drawPicture(call.part("file").replace(/\.svg$/, ""));
      if (!picture) return notFound();
      return {
        status: 200,
        headers: {
          "content-type": "image/svg+xml",
          "cache-control": "public, max-age=31536000, immutable",
          // Pictures are drawn on the product's own pages too.
          "cross-origin-resource-policy": "cross-origin",
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        },
        body: picture,
      };
    },
  },
];
