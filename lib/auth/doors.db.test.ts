import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { database } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { type Role, roles } from "@/db/vocabulary";
import { Forbidden } from "@/lib/errors";
import { es } from "@/lib/i18n/messages/es";
import type { Agent } from "./actor";

/**
 * Who may enter which door: every server action, and every read that a route, a page or a screen asks in somebody's name,
 * found by reading the code and then asked by each role. A new one fails here until it has its line.
 */

const DOORS: { may: readonly Role[]; enter: string[] }[] = [
  {
    may: roles,
    enter: listed(`
      addNote addUpload archiveMacro assignConversation beginThread changeOwnPassword checkThread
      countConversations discardUpload endSessions getBilling getEntrySettings getIntakeStatus getMacroRules
      getOrganizationName getRefundOffers getStoreHealth judgeDraft leaseConversation leaseQuestion listAssignable
      listConversations listMacros listOpenings listReturnProblems listStores listTeams markRead
      noteMacroRefusal openAttachment openThread readConversation releaseConversation releaseQuestion renameSelf
      reopenConversation reportVerdict requestDecision resolveConversation reviewMacros saveDraft saveMessageDraft
      sendClaimMessage sendMessage sendOpening sendReply setTopic snoozeConversation takeConversation
      transferConversation withdrawDecision`),
  },
  {
    may: ["manager", "admin"],
    // One's own macros are everybody's; a shared one is what saveMacro is asked for here.
    enter: listed(`
      beginBackfill buyersCsv claimsCsv decisionAuditPages getBackfill getBuyer getBuyers getClaims getReputation
      getSalesSummary getService judgeDecision listBuyers listClaims listDecisionAudit listEvents listOrders
      listPeople listRefundLimits listTurns ordersCsv salesCsv saveMacro serviceCsv sweepNow`),
  },
  {
    may: ["admin"],
    enter: listed(`
      allowPhrase archiveTeam changeRole configureEntries configureRefundLimits disablePerson
      disconnectStore dismissReport enablePerson finishAuthorization invitePerson judgeSent listAllowances
      listInvitations listNotifications listReports replayNotification resetPassword revokeAllowance
      revokeInvitation saveTeam startAuthorization`),
  },
];

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a screen hides, where one begins, and the stream of what one's own organization does. */
const SESSION_IS_ENOUGH = ["can", "homeOf", "pageSequence", "eventStream"];

const isDoor = (file: string) => file.endsWith("/actions.ts");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const found = verbs();

it("knows every door", () => {
  expect([...found.keys()].sort()).toEqual(DOORS.flatMap(({ enter }) => enter).sort());
});

// Nearly every verb there is, loaded on the way: a busy machine takes its time.
it.each(roles)("opens to the role %s what is its own, and nothing else", { timeout: 120_000 }, async (role) => {
  const actor = await anAgent(database(), await anOrganization(database()), { role });
  const open: string[] = [];
  for (const verb of found.values()) if (await mayAsk(verb, actor)) open.push(verb.name);
  const own = DOORS.filter(({ may }) => may.includes(role)).flatMap(({ enter }) => enter);
  expect(open.sort()).toEqual(own.sort());
});

it("lets nobody without a session near a page or a route, but for those that are for everybody", () => {
  const guards = /\b(?:pageActor|numbersReader|InboxPage|TeamsPage|answerWith\w*|leadOn|currentActor)\b/;
  const open = filesUnder("app")
    .filter((file) => /\/(?:page|route)\.tsx?$/.test(file) && !guards.test(read(file)))
    .map((file) => dirname(relative("app", file)));
  expect(open.sort()).toEqual([
    "api/auth/[...nextauth]",
    "api/health",
    "api/metrics",
    "api/webhooks/[...channel]",
    "join/[token]",
    "reset-password/[token]",
    "sign-in",
  ]);
});

function listed(names: string): string[] {
  return names.trim().split(/\s+/);
}

type Verb = { name: string; file: string };

/** Asked for nothing in particular, a verb fails somehow; whether it came that far is the question. */
async function mayAsk({ name, file }: Verb, actor: Agent): Promise<boolean> {
  const verb: (actor: Agent, input: object, words: object) => unknown = (await import(join(ROOT, file)))[name];
  try {
    // Files are made of words; where a verb is told when and on what connection, these say nothing.
    const answer = await verb(actor, {}, es.analytics);
    if (isStream(answer)) await answer[Symbol.asyncIterator]().next();
    return true;
  } catch (error) {
    return !(error instanceof Forbidden);
  }
}

/** Nothing of a file is made before its first piece is asked for. */
const isStream = (answer: unknown): answer is AsyncIterable<string> =>
  typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;

function verbs(): Map<string, Verb> {
  const all = new Map<string, Verb>();
  for (const file of [...filesUnder("app"), ...filesUnder("components"), ...filesUnder("lib").filter(isDoor)]) {
    const text = read(file);
    for (const [, name = ""] of text.matchAll(isDoor(file) ? /= action\(\w+, (\w+)\)/g : /\b(\w+)\(\s*actor\b/g)) {
      const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(text)?.[1];
      if (!from || SESSION_IS_ENOUGH.includes(name)) continue;
      all.set(name, { name, file: `${from.startsWith("@/") ? from.slice(2) : join(dirname(file), from)}.ts` });
    }
  }
  return all;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}
