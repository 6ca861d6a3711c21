import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { controlRoutes } from "./control";
import { Faults } from "./faults";
import { Files } from "./files";
import { RouteTable } from "./http/match";
import { marketplaceRoutes } from "./marketplace/routes";
import { Courier } from "./notifications";
import { Quota } from "./quota";
import { seedOnce } from "./seed";
import { serve } from "./serve";
import type { Settings } from "./settings";
import { State } from "./state";
import { passTime } from "./trade/time";
import { webRoutes } from "./web/routes";
import { CallLog, type World } from "./world";

const passTimeEveryMs = 30_000;

export interface Sandbox {
  /** Without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Starts the marketplace on loopback; rejects when the port is taken. */
export async function startSandbox(settings: Settings): Promise<Sandbox> {
  const servers: Server[] = [];
  let ready: (answer: RequestListener) => void = () => {};
  const listener = new Promise<RequestListener>((resolve) => {
    ready = resolve;
  });
  const answerWhenReady: RequestListener = (request, response) => {
    void listener.then((answer) => answer(request, response));
  };
  // The port is taken before the files are opened, so a second start cannot spoil them.
  const first = await listen(settings.port, "127.0.0.1", answerWhenReady);
  servers.push(first.server);
  const second = await listen(first.port, "::1", answerWhenReady).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EADDRINUSE") return undefined;
    // Another program there would get half of the calls to localhost.
    first.server.close();
    throw fault;
  });
  if (second) servers.push(second.server);

  const url = `http://localhost:${first.port}`;
  const state = new State(settings.dataDir);
  // A fault that the last run did not know yet starts healthy.
  state.put("faults", "current", Faults.safeParse(state.get("faults", "current") ?? {}).data ?? Faults.parse({}));
  const courier = new Courier(state, settings);
  const world: World = {
    settings: { ...settings, publicUrl: settings.publicUrl ?? url },
    state,
    courier,
    calls: new CallLog(),
    files: new Files(settings.dataDir),
    quota: new Quota(),
    timers: new Set(),
  };
  seedOnce(world);
  const clock = setInterval(() => passTime(world), passTimeEveryMs);
  clock.unref();
  const routes = new RouteTable([...marketplaceRoutes, ...controlRoutes, ...webRoutes]);
  ready((request, response) => {
    serve(request, response, routes, world).catch((fault: unknown) => {
      console.error("The sandbox failed to answer", request.method, request.url, fault);
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end('{"message":"The sandbox itself failed","error":"sandbox_failure","status":500,"cause":[]}');
    });
  });
  const end = () => {
    clearInterval(clock);
    return close(servers, world);
  };
  return { url, close: end };
}

async function close(servers: Server[], world: World): Promise<void> {
  for (const timer of world.timers) clearTimeout(timer);
  world.courier.close();
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
  await world.courier.settle();
  world.state.close();
}

function listen(port: number, host: string, answer: RequestListener): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: 30_000 }, answer);
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve({ server, port: addressOf(server).port });
    });
  });
}

// A listening TCP server always has an address object.
const addressOf = (server: Server) => server.address() as AddressInfo;
