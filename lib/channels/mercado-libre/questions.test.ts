import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ChannelQuestion, QuestionsFacet } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { channelTo, fixture, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

function questions(): QuestionsFacet {
  const facet = channelTo(peer).questions;
  if (!facet) throw new Error("the channel has no questions");
  return facet;
}
const answering = (body: string, status = 200) => {
  peer.behave = () => ({ status, body });
};
const asked = () => peer.arrived.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);
const question = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(fixture("question-unanswered")), ...change });

// Gestiona preguntas y respuestas, 29/09/2023 and 15/01/2026.
describe("fetchQuestion", () => {
  it("reads the shape by id, with its dates in nanoseconds", async () => {
    answering(fixture("question-unanswered"));
    expect(await questions().fetchQuestion(seller, "13580012345")).toEqual<ChannelQuestion>({
      sourceId: "13580012345",
      sellerId: "468424240",
      itemId: "MLA1136716168",
      buyerId: "162981404",
      status: "UNANSWERED",
      text: "Hola, ¿tienen talle 44 en negro? ¿Hacen factura A?",
      askedAt: new Date("2026-11-20T17:51:21.746Z"),
      onHold: false,
      deletedFromListing: false,
      answer: null,
    });
    expect(asked()).toEqual(["GET /questions/13580012345?api_version=4"]);
  });

  it("reads an answer with its own date", async () => {
    answering(fixture("question-answered"));
    expect((await questions().fetchQuestion(seller, "13580012346")).answer).toEqual({
      text: "Hola, sí, es original y tiene garantía de fábrica. Saludos.",
      status: "ACTIVE",
      answeredAt: new Date("2026-11-20T18:10:13.580Z"),
    });
  });

  it("finds the asker of a classified advertisement in `from`, and takes no contact data", async () => {
    answering(fixture("question-vehicle-with-contact"));
    const read = await questions().fetchQuestion(seller, "11949565740");
    expect(read.buyerId).toBe("21547449");
    expect(JSON.stringify(read)).not.toMatch(/juan|Lead|00000000/i);
  });

  it("prefers `from`, writes words in upper case and keeps the unknown ones", async () => {
    answering(question({ from: { id: "7" }, status: "frozen", hold: true, deleted_from_listing: true, text: null }));
    expect(await questions().fetchQuestion(seller, "1")).toMatchObject({
      buyerId: "7",
      status: "FROZEN",
      onHold: true,
      deletedFromListing: true,
      text: "",
    });
  });

  it("keeps the text to the last byte and ids to the last digit", async () => {
    const text = "  ¿Sí?\r\n\t👨‍👩‍👧 e\u0301 \u200d\u00a0 ";
    answering(question({ text }).replace("13580012345", "9223372036854775807"));
    expect(await questions().fetchQuestion(seller, "1")).toMatchObject({ sourceId: "9223372036854775807", text });
  });

  it.each([
    [{ buyer_id: null }, "from.id"],
    [{ date_created: "soon" }, "date_created"],
    [{ item_id: 5 }, "item_id"],
    [{ id: "../1" }, "id"],
    [{ answer: { text: "x", status: "ACTIVE" } }, "answer.date_created"],
  ])("says what is wrong with %j", async (change, where) => {
    answering(question(change));
    const reading = questions().fetchQuestion(seller, "13580012345");
    await expect(reading).rejects.toMatchObject({ kind: "unreadable", message: expect.stringContaining(`${where}:`) });
  });
});

describe("listUnanswered", () => {
  const LIST = "GET /my/received_questions/search?api_version=4&status=UNANSWERED";
  const FIRST = `${LIST}&sort_fields=date_created&sort_types=DESC&limit=50&offset=0`;

  /** Follows `next` to the end. */
  async function readAll(): Promise<{ ids: string[]; totals: number[] }> {
    const ids = new Set<string>();
    const totals: number[] = [];
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<QuestionsFacet["listUnanswered"]>> = await questions().listUnanswered(
        seller,
        next,
      );
      for (const { sourceId } of page.questions) ids.add(sourceId);
      totals.push(page.total);
      next = page.next;
    } while (next !== null && totals.length < 100);
    return { ids: [...ids], totals };
  }

  /** A marketplace with so many questions waiting; `before` runs before each page. */
  function waiting(count: number, before: (page: number, list: string[]) => void = () => {}) {
    const list = Array.from({ length: count }, (_, index) => question({ id: 1000 + index }));
    let page = 0;
    peer.behave = ({ url }) => {
      before(page++, list);
      const limit = Number(url.searchParams.get("limit"));
      const isScan = url.searchParams.get("search_type") === "scan";
      const offset = Number(url.searchParams.get(isScan ? "scroll_id" : "offset"));
      if (!isScan && offset + limit > 1000) return { status: 400, body: '{"error":"invalid_offset"}' };
      const found = list.slice(offset, offset + limit);
      const scrollId = found.length === limit ? `"${offset + limit}"` : "null";
      const scroll = isScan ? `,"scroll_id":${scrollId}` : "";
      return { body: `{"total":${list.length},"limit":${limit},"questions":[${found}]${scroll}}` };
    };
  }

  it("reads one page of the marketplace's own list, in the shape of searches", async () => {
    answering(fixture("received-questions-search"));
    const page = await questions().listUnanswered(seller, null);
    expect(page).toMatchObject({ total: 2, next: null });
    expect(page.questions.map(({ sourceId, buyerId }) => [sourceId, buyerId])).toEqual([
      ["13580012345", "162981404"],
      ["13580012401", "1944693439"],
    ]);
    expect(asked()).toEqual([FIRST]);
  });

  it.each([0, 1, 49, 50, 51, 95, 96, 120, 999, 1000, 1001, 2345])("finds all of %i questions", async (count) => {
    waiting(count);
    const { ids, totals } = await readAll();
    expect(ids).toHaveLength(count);
    expect(new Set(totals)).toEqual(new Set([count]));
  });

  it("starts a scan where pages by offset would end early", async () => {
    waiting(1200);
    await readAll();
    expect(asked().slice(0, 3)).toEqual([
      FIRST,
      `${LIST}&search_type=scan&limit=100`,
      `${LIST}&search_type=scan&limit=100&scroll_id=100`,
    ]);
  });

  it("loses none when some are answered between two pages", async () => {
    waiting(140, (page, list) => {
      if (page > 0) list.splice(0, 5);
    });
    const { ids } = await readAll();
    expect(ids).toHaveLength(140);
  });

  it("leaves out what it cannot read and still counts it", async () => {
    answering(`{"total":3,"questions":[${question({})},{"id":1},${question({ id: 2 })}]}`);
    const page = await questions().listUnanswered(seller, null);
    expect(page.questions.map(({ sourceId }) => sourceId)).toEqual(["13580012345", "2"]);
    expect(page.total).toBe(3);
  });
});

describe("answer", () => {
  it("sends the text as it is and returns the answered question", async () => {
    answering(fixture("answer-created"));
    const text = '¡Hola! "Sí"\n👟 \\ talle 44';
    const answered = await questions().answer(seller, "9223372036854775807", text);
    expect(answered).toMatchObject({ sourceId: "13580012345", status: "ANSWERED", buyerId: "162981404" });
    expect(answered.answer?.status).toBe("ACTIVE");
    expect(asked()).toEqual(["POST /answers"]);
    expect(peer.arrived[0]?.body).toMatch(/^\{"question_id":9223372036854775807,"text":/);
    expect(JSON.parse(peer.arrived[0]?.body ?? "").text).toBe(text);
  });

  it("carries any text", async () => {
    answering(fixture("answer-created"));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2000 }), async (text) => {
        await questions().answer(seller, "13580012345", text);
        expect(JSON.parse(peer.arrived.at(-1)?.body ?? "")).toEqual({ question_id: 13580012345, text });
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [400, fixture("answer-error-not-unanswered"), { kind: "refused", code: "not_unanswered_question" }],
    [
      400,
      '{"message":"The item must be active","error":"not_active_item"}',
      { kind: "refused", code: "not_active_item" },
    ],
    [403, '{"error":"forbidden"}', { kind: "forbidden" }],
    [404, '{"error":"not_found"}', { kind: "not-found" }],
    [401, "", { kind: "unauthorized" }],
    [429, "local_rate_limited", { kind: "rate-limited" }],
    [504, '{"error":"gateway_timeout"}', { kind: "unknown" }],
    [200, "", { kind: "unknown" }],
  ])("understands a %i, case %#", async (status, body, expected) => {
    answering(body, status);
    await expect(questions().answer(seller, "13580012345", "Hola")).rejects.toMatchObject(expected);
    expect(peer.arrived).toHaveLength(1);
  });

  it.each(["", "0", "007", "1.5", "1e3", "-1", '1,"a":1', "MLA1"])("sends nothing for the question %j", async (id) => {
    const answering = questions().answer(seller, id, "Hola");
    await expect(answering).rejects.toThrow(ChannelError);
    await expect(answering).rejects.toMatchObject({ kind: "refused", code: "invalid_question" });
    expect(peer.arrived).toHaveLength(0);
  });
});
