import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buyer, otherSeller, Shop, seller, shoe } from "./testing";

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const answer = (questionId: unknown, text: unknown = "Hola, sí.", as = token) =>
  shop.call("POST", "/answers", { token: as, body: { question_id: questionId, text } });
const read = (id: number) => shop.call("GET", `/questions/${id}?api_version=4`, { token });
const search = (query: string) => shop.call("GET", `/questions/search?api_version=4&${query}`, { token });

describe("shapes", () => {
  it("by id has buyer_id and nanoseconds, in searches from and -04:00", async () => {
    const id = await shop.ask();
    const { body: byId } = await read(id);
    expect(byId).toMatchObject({ id, buyer_id: buyer, seller_id: seller, item_id: shoe, status: "UNANSWERED" });
    expect(byId).not.toHaveProperty("from");
    expect(byId.date_created).toMatch(/\.\d{9}Z$/);
    const { body } = await search(`seller_id=${seller}`);
    expect(body).toMatchObject({ total: 1, limit: 50, filters: { offset: 0, api_version: "4", seller } });
    expect(body.questions[0]).toMatchObject({ id, from: { id: buyer } });
    expect(body.questions[0]).not.toHaveProperty("buyer_id");
    expect(body.questions[0].date_created).toMatch(/\.\d{3}-04:00$/);
  });

  it("keeps every character of a difficult text", async () => {
    const text = '<script>alert("x")</script> 👨‍👩‍👧‍👦 \u200Fمرحبا\u200E\r\n\tfin';
    expect((await read(await shop.ask(text))).body.text).toBe(text);
  });

  it("gives a classified ad's contact data", async () => {
    const id = await shop.ask("¿Sigue disponible?", "MLA1500914478");
    expect((await read(id)).body.from).toMatchObject({ id: buyer, first_name: "Patricio" });
  });

  it("is out of reach for another seller, and for a token that is none", async () => {
    const id = await shop.ask();
    const other = await shop.token(otherSeller);
    expect((await shop.call("GET", `/questions/${id}?api_version=4`, { token: other })).status).toBe(403);
    expect((await shop.call("GET", `/questions/${id}?api_version=4`, { token: "none" })).status).toBe(401);
    expect((await read(1)).body).toMatchObject({ status: 404, error: "not_found" });
  });
});

describe("answer", () => {
  it("is accepted once", async () => {
    const id = await shop.ask();
    const first = await answer(id);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ id, status: "ANSWERED", answer: { text: "Hola, sí.", status: "ACTIVE" } });
    expect(await answer(id, "Otra.")).toMatchObject({
      status: 400,
      body: { error: "not_unanswered_question", message: `Question ${id} is not unanswered` },
    });
    expect(await shop.control("GET", "effects")).toMatchObject([{ questionId: id, received: 2, accepted: 1 }]);
  });

  it("is accepted once when many come in the same instant", async () => {
    const id = await shop.ask();
    const all = await Promise.all(Array.from({ length: 20 }, (_, place) => answer(id, `Respuesta ${place}`)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await shop.control("GET", "effects")).toMatchObject([{ received: 20, accepted: 1 }]);
  });

  it("needs an active item", async () => {
    const id = await shop.ask();
    await shop.control("POST", `items/${shoe}/status`, { status: "paused" });
    expect((await answer(id)).body.error).toBe("not_active_item");
    await shop.control("POST", `items/${shoe}/status`, { status: "under_review" });
    expect((await read(id)).body.status).toBe("UNDER_REVIEW");
    expect((await answer(id)).body.error).toBe("not_active_item");
    await shop.control("POST", `items/${shoe}/status`, { status: "active" });
    expect((await answer(id)).status).toBe(200);
  });

  it("is refused for every other reason with its own code", async () => {
    const id = await shop.ask();
    expect((await answer("x")).body.error).toBe("invalid_question");
    const missing = await shop.call("POST", "/answers", { token, body: { question_id: id } });
    expect(missing.body.error).toBe("text_is_null");
    const extra = { question_id: id, text: "a", status: "x" };
    expect((await shop.call("POST", "/answers", { token, body: extra })).body.error).toBe("invalid_post_body");
    const second = await shop.ask();
    expect((await answer(second, "")).body.error).toBe("text_is_null");
    expect((await answer(second, "a".repeat(2001))).body.error).toBe("text_too_long");
    expect((await answer(second, "Hola.", await shop.token(otherSeller))).status).toBe(403);
    expect((await answer(7)).status).toBe(404);
    await shop.control("POST", `questions/${second}/delete`);
    expect((await answer(second)).status).toBe(404);
  });

  it("is refused for a buyer whom the seller blocked", async () => {
    const id = await shop.ask();
    await shop.call("POST", `/users/${seller}/questions_blacklist`, { token, body: { user_id: buyer } });
    const list = await shop.call("GET", `/block-api/search/users/${seller}?type=blocked_by_questions`, { token });
    expect(list.body.users).toMatchObject([{ id: buyer }]);
    expect((await answer(id)).body.message).toBe(`Question ${id} is already answered.`);
    await shop.call("DELETE", `/users/${seller}/questions_blacklist/${buyer}`, { token });
    expect((await answer(id)).status).toBe(200);
  });

  it("can be moderated later: text gone, still answered, with a reason", async () => {
    const id = await shop.ask();
    await answer(id, "Llamame al 11 0000-0000");
    await shop.control("POST", `questions/${id}/ban-answer`);
    expect((await read(id)).body).toMatchObject({ status: "ANSWERED", answer: { status: "BANNED", text: "" } });
    const reasons = await shop.call("GET", `/moderations/infractions/${seller}?element_type=QUE`, { token });
    expect(reasons.body.infractions).toMatchObject([{ element_id: String(id), filter_subgroup: "DP" }]);
    const last = await shop.call("GET", `/moderations/last_moderation/${id}-QUE`, { token });
    expect(last.body).toMatchObject([{ name: "DP", wordings: [{ type: "REASON" }] }]);
  });
});

describe("lost replies", () => {
  it.each(["cut-after-acceptance", "hang-after-acceptance"])("%s: accepted, never told", async (mode) => {
    const id = await shop.ask();
    await shop.control("PUT", "faults", { answerReply: { mode, remaining: 1 } });
    const lost = fetch(`${shop.url}/answers`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ question_id: id, text: "Sí." }),
      signal: AbortSignal.timeout(300),
    });
    await expect(lost).rejects.toThrow();
    expect((await read(id)).body.status).toBe("ANSWERED");
    expect((await answer(id)).body.error).toBe("not_unanswered_question");
  });

  it("cut-before-acceptance: nothing happened", async () => {
    const id = await shop.ask();
    await shop.control("PUT", "faults", { answerReply: { mode: "cut-before-acceptance", remaining: 1 } });
    await expect(answer(id)).rejects.toThrow();
    expect((await read(id)).body.status).toBe("UNANSWERED");
    expect((await answer(id)).status).toBe(200);
    expect(await shop.control("GET", "effects")).toMatchObject([{ received: 2, accepted: 1 }]);
  });

  it("error-after-acceptance: a gateway error for what was done", async () => {
    const id = await shop.ask();
    await shop.control("PUT", "faults", { answerReply: { mode: "error-after-acceptance", remaining: 1 } });
    expect((await answer(id)).status).toBe(504);
    expect((await read(id)).body.status).toBe("ANSWERED");
  });
});

describe("lists", () => {
  it("end at 1000 by offset and go on by scan", async () => {
    await shop.control("POST", "questions/bulk", { count: 1250, sellerId: seller });
    const received = (query: string) =>
      shop.call("GET", `/my/received_questions/search?api_version=4&${query}`, { token });
    expect((await received("limit=50&offset=950")).body.questions).toHaveLength(50);
    expect((await received("limit=50&offset=951")).status).toBe(400);
    const seen = new Set<number>();
    let scrollId: string | null = "";
    for (let page = 0; page < 20 && scrollId !== null; page += 1) {
      const { body } = await received(
        `status=UNANSWERED&search_type=scan&limit=100${scrollId && `&scroll_id=${scrollId}`}`,
      );
      for (const question of body.questions) seen.add(question.id);
      scrollId = body.scroll_id;
    }
    expect(scrollId).toBeNull();
    expect(seen.size).toBe(1250);
  });

  it("filter and sort", async () => {
    const first = await shop.ask("Uno");
    const second = await shop.ask("Dos", shoe, 207715098);
    await shop.ask("Tres", "MLA1388104455");
    await answer(first);
    const ids = async (query: string) => (await search(query)).body.questions.map(({ id }: { id: number }) => id);
    expect(await ids(`item=${shoe}&sort_fields=date_created&sort_types=ASC`)).toEqual([first, second]);
    expect(await ids(`item=${shoe}`)).toEqual([second, first]);
    expect(await ids(`seller_id=${seller}&from=207715098`)).toEqual([second]);
    expect(await ids(`item=${shoe}&status=answered`)).toEqual([first]);
    expect((await shop.call("GET", `/questions/search?seller_id=${seller}`, { token })).status).toBe(400);
  });

  it("hide a new question while reads lag behind writes", async () => {
    await shop.control("PUT", "faults", { questionLagMs: 60_000 });
    const id = await shop.ask();
    expect((await read(id)).status).toBe(404);
    expect((await search(`seller_id=${seller}`)).body.total).toBe(0);
  });
});

describe("the rest", () => {
  it("deletes an unanswered question only", async () => {
    const id = await shop.ask();
    const gone = await shop.call("DELETE", `/questions/${id}`, { token });
    expect(gone.body).toEqual(["Question deleted."]);
    const second = await shop.ask();
    await answer(second);
    expect((await shop.call("DELETE", `/questions/${second}`, { token })).body.message).toBe(
      `Question ${second} must be unanswered`,
    );
  });

  it("closes what waits when the item is closed", async () => {
    const id = await shop.ask();
    await shop.control("POST", `items/${shoe}/status`, { status: "closed" });
    expect((await read(id)).body.status).toBe("CLOSED_UNANSWERED");
  });

  it("measures the response time, and has none without questions", async () => {
    expect((await shop.call("GET", `/users/${seller}/questions/response_time`, { token })).body.message).toBe(
      `Response time not found for user id: ${seller}`,
    );
    await answer(await shop.ask());
    const time = await shop.call("GET", `/users/${seller}/questions/response_time`, { token });
    expect(time.body).toMatchObject({ user_id: seller, total: { response_time: 0 } });
  });

  it("lets another account ask, not the seller", async () => {
    const other = await shop.token(otherSeller);
    const asked = await shop.call("POST", "/questions", { token: other, body: { item_id: shoe, text: "¿Envían?" } });
    expect(asked.body).toMatchObject({ status: "UNANSWERED", from: { id: otherSeller } });
    const own = await shop.call("POST", "/questions", { token, body: { item_id: shoe, text: "¿Envían?" } });
    expect(own.status).toBe(400);
  });
});
