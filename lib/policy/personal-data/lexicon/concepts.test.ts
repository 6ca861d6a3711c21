import { describe, expect, it } from "vitest";
import { ALL_CONCEPTS } from "./all-concepts";
import { keepConcepts, readConcepts } from "./concepts";

const lists = {
  es: "send transfer !me: mandame pasame\naddress place-home -: direccion domicilio direccionario\nsteering part-noun -: direccionales\npasta food -: pasta",
  pt: "send transfer 3: passa manda\nfolder paper -: pasta\nlive state 1: residimos residiremos\nlive state 3: residiram\ntenant people -: residiario residiarios",
  en: "drill tool -: drill drills",
};

describe("concepts", () => {
  const conceptOf = readConcepts(lists);

  it("are the same for words of several languages", () => {
    expect(conceptOf("pasame", "es")).toEqual({ name: "send", sort: "transfer", form: "!me" });
    expect(conceptOf("passa", "pt")).toEqual({ name: "send", sort: "transfer", form: "3" });
  });

  it("are those of the message's language first, and of another where it lacks the word", () => {
    expect(conceptOf("pasta", "pt")?.name).toBe("folder");
    expect(conceptOf("pasta", "es")?.name).toBe("pasta");
    expect(conceptOf("drill", "es")?.name).toBe("drill");
  });

  it("of an unknown word are those of most words that begin alike, over all their forms", () => {
    expect(conceptOf("direccioncita", "es")?.name).toBe("address");
    expect(conceptOf("residindo", "pt")?.name).toBe("live");
    expect(conceptOf("residencia", "es")).toBeUndefined();
    expect(conceptOf("direccion exacta", "es")).toBeUndefined();
    expect(conceptOf("mandar", "es")).toBeUndefined();
  });

  it("can be kept for some words only", () => {
    const kept = readConcepts(keepConcepts(lists, (word) => word === "manda" || word === "domicilio"));
    expect(kept("manda", "pt")).toEqual(conceptOf("manda", "pt"));
    expect(kept("domicilio", "es")).toEqual(conceptOf("domicilio", "es"));
    expect(kept("pasame", "es")).toBeUndefined();
  });
});

describe("the lexicon", () => {
  const lines = Object.values(ALL_CONCEPTS).map((list) => list.trim().split("\n"));

  it.each(Object.entries(ALL_CONCEPTS))(
    "%s has lines of a name, a sort, a form and plain words, each word once",
    (_, list) => {
      const lines = list.trim().split("\n");
      const line = /^[a-z0-9-]+ [a-z-]+ (?:-|[!123rgp](?:me|you|it)?): [a-z]+(?: [a-z]+)*$/;
      expect(lines.filter((one) => !line.test(one))).toEqual([]);
      const words = lines.flatMap((one) => one.split(": ")[1]?.split(" ") ?? []);
      expect(words.length).toBeGreaterThan(5000);
      expect(new Set(words).size).toBe(words.length);
    },
  );

  it("says of a concept in every language that it is among the same", () => {
    const sorts = new Map<string, Set<string>>();
    for (const line of lines.flat()) {
      const [name, sort = "", form] = (line.split(": ")[0] ?? "").split(" ");
      const key = `${name} ${form === "-" ? "thing" : "doing"}`;
      sorts.set(key, (sorts.get(key) ?? new Set()).add(sort));
    }
    expect([...sorts].filter(([, of]) => of.size > 1)).toEqual([]);
  });
});
