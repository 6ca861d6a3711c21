import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { longText } from "./busy-hour";
import { listings } from "./catalog/listings";
import { buyer, Shop, seller, shoe } from "./testing";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(() => shop.control("POST", "reset", { seed: "none" }));

async function pageAt(path: string) {
  const response = await fetch(shop.url + path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const submit = (path: string, form: Record<string, string> | URLSearchParams) =>
  fetch(shop.url + path, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });

describe("every page", () => {
  it.each(["/", "/tienda", "/tienda?sitio=MLB", `/tienda/${shoe}`, "/vendedor", "/fallas", "/notificaciones"])(
    "%s is served with a policy that runs no foreign script",
    async (path) => {
      const { status, headers, text } = await pageAt(path);
      expect(status).toBe(200);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(text).toContain('<html lang="es">');
      expect(text).not.toMatch(/<script>|style=|onclick=/);
    },
  );

  it("names its buyers' markup, never runs it", async () => {
    await shop.ask('<img src=x onerror="alert(1)"> & "comillas"');
    for (const path of [`/tienda/${shoe}`, "/vendedor"]) {
      const { text } = await pageAt(path);
      expect(text).toContain("&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; &#34;comillas&#34;");
      expect(text).not.toContain("<img src=x");
    }
  });

  it("says only its own words in a notice", async () => {
    const { text } = await pageAt("/tienda?aviso=%3Cb%3Ehola");
    expect(text).not.toContain('class="notice');
    expect((await pageAt("/fallas?aviso=guardado")).text).toContain("Cambios guardados.");
  });
});

describe("a listing", () => {
  it("takes a buyer's question and shows the answer", async () => {
    const token = await shop.token();
    const asked = await submit(`/tienda/${shoe}/preguntas`, {
      comprador: "207715098",
      texto: "¿Viene en caja?\r\nGracias",
    });
    expect(asked.status).toBe(303);
    const [, id] = /pregunta-(\d+)/.exec(asked.headers.get("location") ?? "") ?? [];
    const question = await shop.control("GET", `questions/${id}`);
    expect(question).toMatchObject({ buyerId: 207715098, text: "¿Viene en caja?\nGracias" });
    expect((await pageAt(`/tienda/${shoe}`)).text).toContain("Esperando la respuesta");
    await shop.call("POST", "/answers", { token, body: { question_id: Number(id), text: "Sí, en caja." } });
    expect((await pageAt(`/tienda/${shoe}/preguntas`)).text).toContain("Sí, en caja.");
  });

  it("tells an open page that something changed", async () => {
    const stop = new AbortController();
    const stream = await fetch(`${shop.url}/novedades?publicacion=${shoe}`, { signal: stop.signal });
    const reader = stream.body?.getReader();
    await shop.ask("Otra cosa", "MLA1388104455");
    await shop.ask();
    let text = "";
    while (reader && !text.includes("data:")) text += new TextDecoder().decode((await reader.read()).value);
    stop.abort();
    expect(text.match(/data: change/g)).toHaveLength(1);
  });

  it("takes no question while it is paused, nor a longer one than allowed", async () => {
    const tooLong = await submit(`/tienda/${shoe}/preguntas`, { texto: "a".repeat(2001) });
    expect(tooLong.headers.get("location")).toContain("aviso=muy-largo");
    await shop.control("POST", `items/${shoe}/status`, { status: "paused" });
    const paused = await submit(`/tienda/${shoe}/preguntas`, { texto: "¿Hay?" });
    expect(paused.headers.get("location")).toContain("aviso=no-activa");
    expect((await pageAt("/tienda/MLA000000001")).status).toBe(404);
  });
});

describe("the seller's side", () => {
  it("answers from the site, moderates and changes listings", async () => {
    const id = await shop.ask();
    await submit(`/vendedor/preguntas/${id}`, { hacer: "responder", texto: "Desde el sitio" });
    expect(await shop.control("GET", `questions/${id}`)).toMatchObject({
      status: "ANSWERED",
      answer: { through: "site" },
    });
    await submit(`/vendedor/preguntas/${id}`, { hacer: "banear-respuesta" });
    expect((await shop.control("GET", `questions/${id}`)).answer.status).toBe("BANNED");
    await submit(`/vendedor/publicaciones/${shoe}`, { estado: "paused" });
    const { items } = await shop.control("GET", "catalog");
    expect(items.find((item: { id: string }) => item.id === shoe).status).toBe("paused");
  });

  it("revokes the permission", async () => {
    const token = await shop.token();
    await submit(`/vendedor/permiso/${seller}`, { hacer: "revocar" });
    expect((await shop.call("GET", "/users/me", { token })).status).toBe(401);
  });
});

describe("the fault panel", () => {
  it("saves what it shows: an untouched form changes nothing", async () => {
    const before = await shop.control("PUT", "faults", {
      latencyMs: { answers: 250 },
      rateLimit: { share: 0.125, form: "text", families: ["items", "users"], remaining: 3 },
      notifications: { fallbackTopics: ["items"] },
      partialUsers: true,
    });
    await submit("/fallas", formOf((await pageAt("/fallas")).text));
    expect(await shop.control("GET", "faults")).toEqual(before);
  });

  it("refuses impossible values as a whole, and heals", async () => {
    const form = formOf((await pageAt("/fallas")).text);
    form.set("rateLimit.share", "250");
    form.set("latencyMs.items", "40");
    expect((await submit("/fallas", form)).headers.get("location")).toContain("valor-invalido");
    expect((await shop.control("GET", "faults")).latencyMs.items).toBe(0);
    await shop.control("PUT", "faults", { applicationBlocked: true });
    await submit("/fallas/normal", {});
    expect((await shop.control("GET", "faults")).applicationBlocked).toBe(false);
  });

  it("is for this machine", async () => {
    const response = await fetch(`${shop.url}/fallas`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(response.status).toBe(403);
  });
});

describe("the busy hour", () => {
  it("brings the asked number of buyers with difficult texts among them", async () => {
    await shop.token();
    expect(await shop.control("POST", "busy-hour", { seconds: 0, count: 60 })).toEqual({ planned: 60 });
    const received = async () =>
      (await shop.control("GET", "notifications")).log.filter(({ topic }: { topic: string }) => topic === "questions");
    await expect.poll(async () => (await received()).length).toBe(60);
    const list = await shop.call("GET", `/questions/search?seller_id=${seller}&api_version=4&limit=100`, {
      token: await shop.token(),
    });
    const texts: string[] = list.body.questions.map(({ text }: { text: string }) => text);
    expect(texts).toHaveLength(60);
    expect(texts.some((text) => text.length === 2000)).toBe(true);
    expect(texts.some((text) => !text.includes(" "))).toBe(true);
    expect(new Set(list.body.questions.map(({ from }: { from: { id: number } }) => from.id)).size).toBeGreaterThan(5);
  });

  it("has a question as long as the marketplace allows, with everything that breaks screens", () => {
    const text = longText("Hola. ");
    expect(text).toHaveLength(2000);
    for (const part of ["<script>", "👨‍👩‍👧‍👦", "\u202E", "\r\n"]) expect(text).toContain(part);
    expect(text.isWellFormed()).toBe(true);
  });

  it("can ask about every listing", async () => {
    for (const listing of listings) expect(await shop.ask("¿Hay?", listing.id, buyer)).toBeGreaterThan(0);
  });
});

/** What a browser would send for the page's fault form as it stands. */
function formOf(page: string): URLSearchParams {
  const form = new URLSearchParams();
  const markup = page.slice(page.indexOf('action="/fallas"'));
  for (const [input] of markup.matchAll(/<input[^>]*>/g)) {
    const name = attribute(input, "name");
    if (!name) continue;
    if (!input.includes('type="checkbox"')) form.append(name, attribute(input, "value") ?? "");
    else if (/\schecked/.test(input)) form.append(name, attribute(input, "value") ?? "on");
  }
  for (const [select] of markup.matchAll(/<select.*?<\/select>/gs)) {
    const [chosen] = /<option value="[^"]*" selected/.exec(select) ?? [];
    form.append(attribute(select, "name") ?? "", attribute(chosen ?? "", "value") ?? "");
  }
  return form;
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
