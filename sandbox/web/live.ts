import type { ServerResponse } from "node:http";
import type { Outcome } from "../http/call";
import type { Order } from "../order-records";
import type { Records } from "../records";
import { packKeyOf } from "../trade/orders";
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
      const pack = call.query("venta");
      const kind: keyof Records = call.query("de") === "notificaciones" ? "deliveries" : "questions";
      return {
        stream: (response) =>
          streamChanges(response, world, (changed, id) => {
            if (pack) return postSale.has(changed) && packOf(world, changed, id) === pack;
            if (call.query("de") === "ventas") return postSale.has(changed);
            if (changed !== kind) return false;
            return !itemId || world.state.get("questions", id)?.itemId === itemId;
          }),
      };
    },
  },
];

const postSale = new Set<keyof Records>([
  "orders",
  "shipments",
  "threads",
  "messages",
  "claims",
  "claimMessages",
  "returns",
]);

/** The pack that a record after the sale belongs to. */
function packOf({ state }: World, kind: keyof Records, id: string): string | undefined {
  switch (kind) {
    case "orders":
      return packOfOrder(state.get("orders", id));
    case "shipments":
      return packOfOrder(state.get("orders", state.get("shipments", id)?.orderIds[0] ?? 0));
    case "threads":
      return String(state.get("threads", id)?.packKey);
    case "messages":
      return String(state.get("messages", id)?.packKey);
    case "claims":
      return packOfOrder(state.get("orders", state.get("claims", id)?.orderIds[0] ?? 0));
    case "claimMessages":
      return packOfOrder(
        state.get("orders", state.get("claims", state.get("claimMessages", id)?.claimId ?? 0)?.orderIds[0] ?? 0),
      );
    case "returns":
      return packOfOrder(state.get("orders", state.get("returns", id)?.orderId ?? 0));
    default:
      return undefined;
  }
}

const packOfOrder = (order: Order | undefined) => order && String(packKeyOf(order));

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
