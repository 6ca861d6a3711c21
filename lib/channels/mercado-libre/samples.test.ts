import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { CLAIMS } from "./testing/claim-samples";
import { MESSAGES } from "./testing/message-samples";
import { ORDERS } from "./testing/order-samples";
import { channelTo, type Peer, seller, startPeer } from "./testing/peer";
import { PRESALE } from "./testing/presale-samples";

/**
 * Every payload of the reference, read through the door it would come in by, or refused there with a reason. A sample
 * that no rule names fails the test, so nothing is left out by oversight; the first rule that fits a file reads it.
 */
const SAMPLES = fileURLToPath(new URL("./fixtures/samples/", import.meta.url));
const RULES = [...CLAIMS, ...MESSAGES, ...ORDERS, ...PRESALE];

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
afterAll(() => peer.stop());

/** What the reference says of a sample beside its body. Requests have no status; 200 stands in. */
type Sample = { part: string; file: string; status: number; missing: string | undefined };

const isThere = existsSync(SAMPLES);
const samples = isThere ? ["part-a", "part-b"].flatMap(samplesOf) : [];

function samplesOf(part: string): Sample[] {
  const rows = readFileSync(`${SAMPLES}${part}/README.md`, "utf8").matchAll(/^\| `?(\S+\.json)`? \|(.*)\|$/gm);
  const said = new Map([...rows].map(([, file = "", rest = ""]) => [file, rest.split(" | ")]));
  return readdirSync(`${SAMPLES}${part}`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const [, status, note] = said.get(file) ?? [];
      if (status === undefined) throw new Error(`${part}/${file}: the README does not know it`);
      const missing = /X-Content-Missing: ([\w, ]+)/.exec(note ?? "")?.[1];
      return { part, file, status: Number(/\d{3}/.exec(status)?.[0] ?? 200), missing };
    });
}

describe("the samples of the reference", () => {
  it("are at hand", () => {
    if (!isThere) throw new Error(`The reference's samples are missing: expected them in ${SAMPLES}`);
    expect(samples.length).toBeGreaterThan(400);
  });

  it.each(samples)("$part/$file is read, or refused with a reason", async ({ part, file, status, missing }) => {
    const sample = readFileSync(`${SAMPLES}${part}/${file}`, "utf8");
    const rule = RULES.find((each) => each.files.test(file));
    if (!rule) throw new Error(`${file}: no rule says how to read it`);
    const headers: Record<string, string> = missing ? { "x-content-missing": missing } : {};
    // An item's neighbours are not part of its sample.
    peer.behave = ({ url }) =>
      /^\/categories\/|\/sale_price$/.test(url.pathname) ? { status: 404 } : { status, headers, body: sample };
    const reading = rule.read({ channel: channelTo(peer), as: ownerOf(sample), sample, peer });
    expect(await outcomeOf(reading), file).toMatchObject(Object(rule.outcome));
  });

  it.each(RULES.map(({ files }) => files))("has a sample for %s", (pattern) => {
    expect(samples.filter(({ file }) => RULES.find((rule) => rule.files.test(file))?.files === pattern)).not.toEqual(
      [],
    );
  });
});

const SITES: Record<string, string> = {
  "468424240": "MLA",
  "779432305": "MLB",
  "701234001": "MLA",
  "702345002": "MLB",
  "703456003": "MLM",
  "704567004": "MLC",
};

/** The seller of the samples' world whom a payload is about. */
function ownerOf(sample: string): Credentials {
  const owner = Object.entries(SITES).find(([sellerId]) => sample.includes(sellerId));
  return owner ? { ...seller, sellerId: owner[0], siteId: owner[1] } : seller;
}

async function outcomeOf(reading: Promise<unknown>): Promise<unknown> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    expect(error.message).not.toBe("");
    return { refused: error };
  }
}
