import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import postgres from "postgres";

const run = promisify(execFile);

export type Person = { email: string; password: string; name: string };
export type Team = { organization: string; admin: Person; addAgent(name: string): Promise<Person> };

export const seller = { id: 468424240, nickname: "CASA.AURORA" };
export const shoe = { id: "MLA1403882217", words: "Zapatillas" };
export const drill = { id: "MLA1388104455", words: "Taladro" };
export const headphones = { id: "MLA880314064", words: "Auriculares" };
export const van = { id: "MLA1500914478", words: "Utilitario" };
export const parka = { id: "MLC2614409173", words: "Parka" };
export const pato = { id: 182736450, nickname: "PATO.RUNNER82" };
export const gaby = { id: 207715098, nickname: "GABYMENDEZ_TUC" };
export const pancho = { id: 1091441589, nickname: "PANCHO.REYES.STGO" };
export const sofi = { id: 1944693439, nickname: "SOFI_LA.PLATA" };

/** A picture of one point: what it shows does not matter, what it is does. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const pictureNamed = (name: string) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(POINT, "base64"),
  /** As the marketplace's panel takes a file of the buyer's. */
  upload: { name, base64: POINT },
});

/**
 * A journey begins with an organization of its own, made by the operator's command line, and a marketplace that misbehaves
 * no more. The seller's account answers to one organization at a time, so it is set free at the end.
 */
export const test = base.extend<{ team: Team; marketplace: Marketplace }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
  team: async ({}, use) => {
    await setSellersFree();
    const admin = { name: "Inés Duarte", email: `admin-${unique()}@example.com`, password: "correct-horse-battery" };
    const organization = `Casa Aurora ${unique()}`;
    await operator(
      "create-organization",
      "--name",
      organization,
      "--admin-email",
      admin.email,
      "--admin-password",
      admin.password,
      "--admin-name",
      admin.name,
    );
    await use({
      organization,
      admin,
      async addAgent(name) {
        const agent = { name, email: `agent-${unique()}@example.com`, password: "battery-horse-correct" };
        await operator(
          ...["create-user", "--organization", organization, "--email", agent.email, "--name", name],
          ...["--password", agent.password, "--role", "agent"],
        );
        return agent;
      },
    });
    await setSellersFree();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  marketplace: async ({}, use) => {
    const marketplace = new Marketplace(needed("E2E_SANDBOX_URL"));
    await marketplace.control("POST", "reset", { seed: "none" });
    // A busy machine may answer a notification after its 500 ms; the repeat comes in half a second, not in fifteen.
    await marketplace.control("PUT", "faults", { notifications: { speedUp: 30 } });
    await use(marketplace);
    await marketplace.control("DELETE", "faults");
  },
});

export { expect };

type Write = { subject: string; action: string; detail: string; received: number; accepted: number };

type Said = { id: string; text: string; fromId: number; toId: number; attachmentIds: string[]; readAt: number | null };

type ClaimHeld = {
  status: string;
  stage: string;
  resolution: { reason: string } | null;
  messages: { senderRole: string; receiverRole: string; text: string; attachmentIds: string[] }[];
  returns: {
    id: number;
    status: string;
    review: { sellerStatus: string | null; sellerReason: string | null } | null;
  }[];
};

type Purchase = { buyer?: number; item?: string } & Record<string, unknown>;

/** The buyer's side, and what the marketplace itself holds to be true. */
export class Marketplace {
  constructor(readonly url: string) {}

  /** Asks through the marketplace, which notifies the application as in life. Returns the question's id. */
  async ask(text: string, { buyer = pato.id, item = shoe.id } = {}): Promise<string> {
    return String((await this.control("POST", "questions", { itemId: item, buyerId: buyer, text })).id);
  }

  /** A buyer buys. `pack` is where they write; `orderId` the first order of it. */
  async buy({ buyer = pato.id, item = drill.id, ...more }: Purchase = {}): Promise<{ pack: number; orderId: number }> {
    const sold = await this.control("POST", "buy", {
      buyerId: buyer,
      itemId: item,
      logistic: "cross_docking",
      ...more,
    });
    return { pack: sold.pack, orderId: sold.orderIds[0] };
  }

  /** The buyer writes in the thread of a sale. */
  async write(pack: number, text: string, more: Record<string, unknown> = {}): Promise<{ id: string }> {
    return this.control("POST", "messages", { pack, text, ...more });
  }

  /** The parcel of a sale reaches the buyer. */
  async deliver(orderId: number): Promise<void> {
    await this.control("POST", `orders/${orderId}/deliver`);
  }

  /** The buyer complains to the marketplace. Returns the claim's id. */
  async complain(orderId: number, more: Record<string, unknown> = {}): Promise<number> {
    return (await this.control("POST", "claims", { orderId, text: "Llegó y no enciende.", ...more })).id;
  }

  /** What the marketplace holds of a claim. */
  async claim(claimId: number): Promise<ClaimHeld> {
    return this.control("GET", `claims/${claimId}`);
  }

  /** What the marketplace holds of a thread. */
  async thread(pack: number): Promise<Said[]> {
    return (await this.control("GET", `threads/${pack}/${seller.id}`)).messages;
  }

  /** What of a thread the store said. */
  async said(pack: number): Promise<{ text: string; toId: number; files: number }[]> {
    const ours = (await this.thread(pack)).filter(({ fromId }) => fromId === seller.id);
    return ours.map(({ text, toId, attachmentIds }) => ({ text, toId, files: attachmentIds.length }));
  }

  /** How many writes of a kind it has received and accepted. */
  async writes(kind: string): Promise<Write[]> {
    return this.control("GET", `effects/writes?kind=${kind}`);
  }

  /** The same, of one action on a claim. */
  async claimWrites(claimId: number, action: RegExp): Promise<Pick<Write, "received" | "accepted">[]> {
    const all = (await this.writes("claim-action")).filter(({ subject }) => subject === String(claimId));
    return all.filter((write) => action.test(write.action)).map(({ received, accepted }) => ({ received, accepted }));
  }

  /** How many answers it has accepted for a question, and their words. */
  async accepted(questionId: string): Promise<{ received: number; accepted: number }> {
    const effects: { questionId: number; received: number; accepted: number }[] = await this.control("GET", "effects");
    const effect = effects.find((one) => String(one.questionId) === questionId);
    return { received: effect?.received ?? 0, accepted: effect?.accepted ?? 0 };
  }

  // biome-ignore lint/suspicious/noExplicitAny: the control API answers another shape for every path
  async control(method: string, path: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.url}/__sandbox/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}

export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Correo").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(page.getByRole("navigation", { name: "Principal" }).first()).toBeVisible();
}

/** A browser of its own for one more person. */
export async function browserFor(browser: Browser, person: Person): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL: needed("E2E_URL") });
  const page = await context.newPage();
  await signIn(page, person);
  return { page, context };
}

/** The admin connects the store, without the wizard's screens: those have a journey of their own. */
export async function connectStore(page: Page): Promise<void> {
  await page.goto("/api/integrations/mercado-libre/connect?country=MLA");
  await authorizeAs(page, seller.nickname);
  await expect(page).toHaveURL(/\/integrations\/mercado-libre/);
}

/** At the marketplace's own page: signs in as one of its people and consents. */
export async function authorizeAs(page: Page, nickname: string): Promise<void> {
  await personNamed(page, nickname).click();
  await page.getByRole("button", { name: "Autorizar", exact: true }).click();
}

/** The row of a buyer in the list, with what it must say beside the name. */
export const rowOf = (page: Page, { nickname }: { nickname: string }, words = "") =>
  page
    .getByRole("region", { name: "Lista" })
    .getByRole("link", { name: new RegExp(`${nickname.replaceAll(".", "\\.")}.*${words}`, "s") });

/** The parts of an open conversation after the sale. */
export const conversationOn = (page: Page) => ({
  timeline: page.getByRole("region", { name: "Historia", exact: true }),
  foot: page.getByRole("region", { name: "Respuesta", exact: true }),
  context: page.getByRole("complementary", { name: "Contexto" }),
});

/** An amount in pesos as the screen writes it, with whatever space it uses. */
export const pesos = (amount: number) =>
  new RegExp(`\\$\\s${new Intl.NumberFormat("es-AR").format(amount).replaceAll(".", "\\.")}`);

/** A person of the marketplace's sign-in page: the nickname begins the line, and another one may begin the same way. */
export const personNamed = (page: Page, nickname: string) =>
  page.getByRole("link", { name: new RegExp(`^${nickname.replaceAll(".", "\\.")}\\s`) });

/** Every rule of axe that has an answer, on what the page shows now. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found, what).toEqual([]);
}

/** The operator's command line, as the README says to call it. */
export async function operator(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["scripts/run.mjs", "admin", ...args]);
  return stdout;
}

/** What no door offers: the account may be authorized by the next journey's organization. */
async function setSellersFree(): Promise<void> {
  const sql = postgres(needed("E2E_DATABASE_URL"), { max: 1 });
  await sql`update stores set state = 'disconnected' where state <> 'disconnected'`;
  await sql.end();
}

let count = 0;
const unique = () => `${Date.now().toString(36)}${count++}`;

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the journeys with npm run e2e`);
  return value;
}
