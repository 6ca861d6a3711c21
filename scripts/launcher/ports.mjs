import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

// Another program may hold only one of these, and a browser that is sent to "localhost" would find that program.
const ADDRESSES = ["127.0.0.1", "::1", "0.0.0.0"];

/**
 * The port to use: the wished one or a refusal, or without a wish the first free one from `from` upwards.
 *
 * @param {{ wished?: number, from: number, variable: string, isFree?: (port: number) => Promise<boolean> }} choice
 */
export async function choosePort({ wished, from, variable, isFree = isPortFree }) {
  if (wished !== undefined) {
    if (await isFree(wished)) return wished;
    throw new Failure(`Port ${wished} is taken: stop the program that uses it, or set ${variable} to another port.`);
  }
  for (let port = from; port < Math.min(from + 100, 65_536); port++) if (await isFree(port)) return port;
  throw new Failure(`No free port from ${from} to ${from + 99}: set ${variable} to a free one.`);
}

/** @param {number} port */
export async function isPortFree(port) {
  for (const address of ADDRESSES) if (!(await canListen(port, address))) return false;
  return true;
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function canListen(port, address) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there either.
    server.once("error", (error) => resolve("code" in error && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(String(error.code))));
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
