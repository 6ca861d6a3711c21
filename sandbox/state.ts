import { groupsOf } from "./groups";
import { Journal } from "./journal";
import { collections, type Question, type Records } from "./records";

type Kind = keyof Records;
type Line = [kind: Kind, id: string, value: Records[Kind] | null];
type Listener = (kind: Kind, id: string) => void;

const compactAfterBytes = 32 * 1024 * 1024;

/** Everything the sandbox remembers: maps in memory, every change journalled before it is answered for. */
export class State {
  private readonly journal: Journal;
  private readonly maps = emptyMaps();
  private readonly listeners = new Set<Listener>();
  private readonly bySeller = new Map<number, Question[]>();
  private readonly places = new Map<number, number>();
  /** Ids by collection and group, in the order they were first put. */
  private readonly groups = new Map<string, Set<string>>();
  private pending: string[] | null = null;

  constructor(directory: string) {
    this.journal = new Journal(directory);
    for (const line of this.journal.read()) {
      if (isLine(line)) this.remember(line[0], line[1], line[2]);
    }
    // A torn last line would swallow the next one; compacting also drops what was overwritten.
    this.compact();
  }

  get<K extends Kind>(kind: K, id: string | number): Records[K] | undefined {
    return this.maps[kind].get(String(id));
  }

  /** In the order they were first put. */
  all<K extends Kind>(kind: K): Records[K][] {
    return [...this.maps[kind].values()];
  }

  /** The records of one group of a collection, in the order they were first put; see groups.ts. */
  group<K extends Kind>(kind: K, name: string): Records[K][] {
    const found: Records[K][] = [];
    for (const id of this.groups.get(`${kind} ${name}`) ?? []) {
      const record = this.maps[kind].get(id);
      if (record !== undefined) found.push(record);
    }
    return found;
  }

  /** Like `all`, without a copy: do not change the collection while walking it. */
  each<K extends Kind>(kind: K): IterableIterator<Records[K]> {
    return this.maps[kind].values();
  }

  put<K extends Kind>(kind: K, id: string | number, value: Records[K]): Records[K] {
    this.write(kind, String(id), value);
    return value;
  }

  remove(kind: Kind, id: string | number): void {
    if (this.maps[kind].has(String(id))) this.write(kind, String(id), null);
  }

  /** The next number of a sequence that never goes back, not even after a restart. */
  next(sequence: string, first: number): number {
    return this.put("counters", sequence, (this.get("counters", sequence) ?? first - 1) + 1);
  }

  /** A seller's questions in the order they were asked. */
  questionsOf(sellerId: number): readonly Question[] {
    return this.bySeller.get(sellerId) ?? [];
  }

  /** Writes the changes made by `work` to the journal in one go. */
  together<T>(work: () => T): T {
    if (this.pending) return work();
    this.pending = [];
    try {
      return work();
    } finally {
      const lines = this.pending;
      this.pending = null;
      this.journal.append(lines);
    }
  }

  clear(kinds: readonly Kind[]): void {
    this.together(() => {
      for (const kind of kinds) for (const id of [...this.maps[kind].keys()]) this.write(kind, id, null);
    });
    if (kinds.includes("questions")) {
      this.bySeller.clear();
      this.places.clear();
    }
    this.compact();
  }

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.journal.close();
  }

  private write<K extends Kind>(kind: K, id: string, value: Records[K] | null): void {
    const line = JSON.stringify([kind, id, value]);
    if (this.pending) this.pending.push(line);
    else this.journal.append([line]);
    this.remember(kind, id, value);
    for (const listener of this.listeners) listener(kind, id);
    if (!this.pending && this.journal.bytes > compactAfterBytes) this.compact();
  }

  private remember<K extends Kind>(kind: K, id: string, value: Records[K] | null): void {
    const map: Map<string, Records[K]> = this.maps[kind];
    const before = map.get(id);
    const names = value === null ? [] : groupsOf(kind, value);
    for (const name of before === undefined ? [] : groupsOf(kind, before)) {
      // A record that stays in its group keeps its place there.
      if (!names.includes(name)) this.groups.get(`${kind} ${name}`)?.delete(id);
    }
    if (value === null) map.delete(id);
    else map.set(id, value);
    for (const name of names) {
      const ids = this.groups.get(`${kind} ${name}`);
      if (ids) ids.add(id);
      else this.groups.set(`${kind} ${name}`, new Set([id]));
    }
    const question = kind === "questions" && value !== null ? this.maps.questions.get(id) : undefined;
    if (question) this.index(question);
  }

  private index(question: Question): void {
    const list = this.bySeller.get(question.sellerId) ?? [];
    this.bySeller.set(question.sellerId, list);
    const place = this.places.get(question.id) ?? list.length;
    this.places.set(question.id, place);
    list[place] = question;
  }

  private compact(): void {
    this.journal.compact(this.lines());
  }

  private *lines(): Generator<string> {
    for (const kind of collections) {
      for (const [id, value] of this.maps[kind]) yield JSON.stringify([kind, id, value] satisfies Line);
    }
  }
}

function emptyMaps(): { [K in Kind]: Map<string, Records[K]> } {
  return {
    questions: new Map(),
    items: new Map(),
    grants: new Map(),
    codes: new Map(),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    deliveries: new Map(),
    missedFeeds: new Map(),
    blocks: new Map(),
    infractions: new Map(),
    effects: new Map(),
    secrets: new Map(),
    leads: new Map(),
    orders: new Map(),
    packs: new Map(),
    payments: new Map(),
    refundKeys: new Map(),
    shipments: new Map(),
    orderNotes: new Map(),
    feedbacks: new Map(),
    fiscalDocuments: new Map(),
    threads: new Map(),
    messages: new Map(),
    attachments: new Map(),
    claims: new Map(),
    claimMessages: new Map(),
    returns: new Map(),
    changes: new Map(),
    writes: new Map(),
    carts: new Map(),
    faults: new Map(),
    counters: new Map(),
  };
}

// The files are written by this class alone, so a line of the right form holds a record of its collection.
function isLine(line: unknown): line is Line {
  return Array.isArray(line) && line.length === 3 && collections.some((kind) => kind === line[0]);
}
