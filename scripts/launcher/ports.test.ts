import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { choosePort, isPortFree } from "./ports.mjs";

describe("choosing a port", () => {
  const taken =
    (...ports: number[]) =>
    async (port: number) =>
      !ports.includes(port);

  it("takes the wished port", async () => {
    expect(await choosePort({ wished: 3210, from: 3000, variable: "PORT", isFree: taken() })).toBe(3210);
  });

  it("refuses a wished port that is taken and names the variable", async () => {
    const choice = choosePort({ wished: 3210, from: 3000, variable: "PORT", isFree: taken(3210) });
    await expect(choice).rejects.toThrow(
      "Port 3210 is taken: stop the program that uses it, or set PORT to another port.",
    );
  });

  it("takes the next free port without a wish", async () => {
    expect(await choosePort({ from: 3000, variable: "PORT", isFree: taken(3000, 3001) })).toBe(3002);
  });

  it("gives up after a hundred, and at the last port there is", async () => {
    const nothing = async () => false;
    await expect(choosePort({ from: 3000, variable: "PORT", isFree: nothing })).rejects.toThrow("set PORT");
    await expect(choosePort({ from: 65_530, variable: "PORT", isFree: nothing })).rejects.toThrow("set PORT");
  });
});

describe("a free port", () => {
  const server = createServer();
  afterEach(() => server.close());

  it("is one that nobody listens on, on any address", async () => {
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "0.0.0.0", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    expect(await isPortFree(port)).toBe(false);
  });
});
