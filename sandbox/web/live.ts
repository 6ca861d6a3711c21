import type { ServerResponse } from "node:http";
import type { Outcome } from "../http/call";
import type { Records } from "../records";
import type { SandboxRoute, World } from "../world";

const pauseMs = 150;
const heartbeatMs = 20_000;

export const liveRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/novedades",
    access: "page",
    handle: (call, world): Outcome => {
      const itemId = call.query("publicacion");
      const kind: keyof Records = call.query("de") === "notificaciones" ? "deliveries" : "questions";
      return {
        stream: (response) =>
          streamChanges(response, world, (changed, id) => {
            if (changed !== kind) return false;
            return !itemId || world.state.get("questions", id)?.itemId === itemId;
          }),
      };
    },
  },
];

/** Says `change`, nothing more, at most once in a while: the page then asks for what it shows. */
function streamChanges(response: ServerResponse, world: World, concerns: (kind: keyof Records, id: string) => boolean) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 1000\n\n");
  let timer: NodeJS.Timeout | null = null;
  const stopListening = world.state.onChange((kind, id) => {
    if (timer || !concerns(kind, id)) return;
    timer = setTimeout(() => {
      timer = null;
      response.write("data: change\n\n");
    }, pauseMs);
  });
  const heartbeat = setInterval(() => response.write(": still here\n\n"), heartbeatMs);
  response.on("close", () => {
    stopListening();
    clearInterval(heartbeat);
    if (timer) clearTimeout(timer);
  });
}
