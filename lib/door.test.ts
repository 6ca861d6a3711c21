import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  AddNote,
  CountConversations,
  ListConversations,
  OfConversation,
  TransferConversation,
} from "@/lib/inbox/input";
import { refusalFrom } from "./action";
import { asked, named } from "./door";
import { Invalid, NotFound } from "./errors";

const to = (query: string) => new Request(`http://localhost/api/inbox?${query}`);

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("a GET door", () => {
  it.each(["", "module=", "module=nothing", "module=commercial%00", `module=commercial&cursor=${"1".repeat(201)}`])(
    "says that %j is invalid",
    (query) => {
      expect(refusalFrom(thrownBy(() => asked(ListConversations, to(query))))).toEqual({
        ok: false,
        reason: "invalid",
      });
    },
  );

  it("takes the rest of a URL as if it were not there", () => {
    const rubbish = "module=commercial&view=x&state=%00&group=abc&entry=1&q=%00%F0%9F%98%80%00&other=1";
    expect(asked(ListConversations, to(rubbish))).toEqual({
      module: "commercial",
      view: "all",
      state: "open",
      q: "😀",
    });
    expect(asked(CountConversations, to("module=support"))).toEqual({ module: "support" });
  });

  it.each(["abc", "", "\0", "00000000-0000-0000-0000-00000000000g"])("finds nothing at %j", (conversationId) => {
    expect(refusalFrom(thrownBy(() => named(OfConversation, { conversationId })))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});

it("keeps what an outsider asked apart from what we got wrong", () => {
  expect(refusalFrom(new Invalid("x"))).toEqual({ ok: false, reason: "invalid" });
  expect(refusalFrom(new NotFound("x"))).toEqual({ ok: false, reason: "not-found" });
  expect(refusalFrom(z.string().safeParse(1).error)).toMatchObject({ reason: "fault" });
});

it("keeps of what agents write only what Postgres can store", () => {
  const id = crypto.randomUUID();
  expect(AddNote.parse({ conversationId: id, noteId: id, text: "a\0b \ud83d" }).text).toBe("a\u2400b \ufffd");
  const transfer = { conversationId: id, to: { kind: "agent", id }, reason: "\0" } as const;
  expect(TransferConversation.parse(transfer).reason).toBe("\u2400");
});
