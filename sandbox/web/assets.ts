import type { Reply } from "../http/call";
import type { SandboxRoute } from "../world";
import { script } from "./script";
import { stylesheet } from "./stylesheet";

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#a63f29"/><path d="M8.5 12h15l1 12.5c0 .8-.6 1.5-1.400 1.5H8.900c-.8 0-1.400-.7-1.400-1.5z" fill="#fff"/><path d="M12 14.5V10a4 4 0 0 1 8 0v4.5" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/><path d="M12 18.5a4 4 0 0 0 8 0" fill="none" stroke="#a63f29" stroke-width="1.8" stroke-linecap="round"/></svg>`;

const asset = (path: string, type: string, body: string): SandboxRoute => {
  const reply: Reply = { status: 200, headers: { "content-type": type, "cache-control": "no-cache" }, body };
  return { method: "GET", path: `/assets/${path}`, access: "page", handle: () => reply };
};

export const assetRoutes: SandboxRoute[] = [
  asset("sandbox.css", "text/css; charset=utf-8", stylesheet),
  asset("sandbox.js", "text/javascript; charset=utf-8", script),
  asset("icon.svg", "image/svg+xml", icon),
];
