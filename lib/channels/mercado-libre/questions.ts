import type { ChannelQuestion, Credentials, QuestionsFacet } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { Call } from "./api";
import { QuestionListPayload, QuestionPayload } from "./payloads";
import { path } from "./request";

/**
 * Questions before the sale. Source: questions reference, sections 1 to 6 (Gestiona preguntas y respuestas, 29/09/2023
 * and 15/01/2026).
 */
export function createQuestions(call: Call): QuestionsFacet {
  return {
    limits: { minCharacters: 1, maxCharacters: 2000 },

    async fetchQuestion({ accessToken }, questionId) {
      const request = { method: "GET", path: path`/questions/${questionId}`, query: NEW_SHAPE, accessToken } as const;
      return questionFrom(await call(request, QuestionPayload));
    },

    /** A question that cannot be read is left out, so that the others arrive; `total` still counts it. */
    async listUnanswered(as, next) {
      return next?.startsWith(SCAN) ? scanPage(call, as, next.slice(SCAN.length)) : offsetPage(call, as, Number(next));
    },

    async answer({ accessToken }, questionId, text) {
      if (!/^[1-9]\d{0,19}$/.test(questionId)) throw new ChannelError("refused", { code: "invalid_question" });
      // Written by hand: the marketplace wants an integer, and a long one would lose digits as a JavaScript number.
      const body = `{"question_id":${questionId},"text":${JSON.stringify(text)}}`;
      const request = { method: "POST", path: "/answers", accessToken, body } as const;
      return questionFrom(await call(request, QuestionPayload));
    },
  };
}

/** Without it an older shape comes back, or a 400. */
const NEW_SHAPE = { api_version: "4" };

const UNANSWERED = { ...NEW_SHAPE, status: "UNANSWERED" };
const SCAN = "scan:";
/** The marketplace's default for pages by offset, and its largest for a scan. */
const PAGE = 50;
const SCAN_PAGE = 100;
/** Pages by offset end here; longer lists are read by a scan. */
const OFFSET_RESULTS_MAX = 1000;
/** What is answered between two pages pulls the rest forward, so each page repeats the end of the one before. */
const OVERLAP = 5;

async function offsetPage(call: Call, { accessToken }: Credentials, offset: number) {
  const order = { sort_fields: "date_created", sort_types: "DESC" };
  const limit = Math.min(PAGE, OFFSET_RESULTS_MAX - offset);
  const query = { ...UNANSWERED, ...order, limit: String(limit), offset: String(offset) };
  const page = await call({ method: "GET", path: LIST, query, accessToken }, QuestionListPayload);
  const seen = offset + page.questions.length;
  return { questions: readable(page.questions), total: page.total, next: nextAfter() };

  function nextAfter(): string | null {
    if (page.questions.length <= OVERLAP || seen >= page.total) return null;
    return page.total > OFFSET_RESULTS_MAX ? SCAN : String(seen - OVERLAP);
  }
}

async function scanPage(call: Call, { accessToken }: Credentials, scrollId: string) {
  const scroll: Record<string, string> = scrollId ? { scroll_id: scrollId } : {};
  const query = { ...UNANSWERED, search_type: "scan", limit: String(SCAN_PAGE), ...scroll };
  const page = await call({ method: "GET", path: LIST, query, accessToken }, QuestionListPayload);
  const goesOn = page.scroll_id && page.questions.length > 0;
  return { questions: readable(page.questions), total: page.total, next: goesOn ? SCAN + page.scroll_id : null };
}

const LIST = "/my/received_questions/search";

function readable(questions: unknown[]): ChannelQuestion[] {
  return questions.flatMap((each) => {
    const { data } = QuestionPayload.safeParse(each);
    return data ? [questionFrom(data)] : [];
  });
}

function questionFrom(payload: QuestionPayload): ChannelQuestion {
  const { answer } = payload;
  return {
    sourceId: payload.id,
    sellerId: payload.seller_id,
    itemId: payload.item_id,
    buyerId: payload.buyerId,
    status: payload.status.toUpperCase(),
    text: payload.text ?? "",
    askedAt: payload.date_created,
    onHold: payload.hold ?? false,
    deletedFromListing: payload.deleted_from_listing ?? false,
    answer: answer
      ? { text: answer.text ?? "", status: answer.status.toUpperCase(), answeredAt: answer.date_created }
      : null,
  };
}
