import { type Entry, entries, type Role, roles } from "@/db/vocabulary";
import { formatDateTime, formatMoney, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { type PluralMessage, say } from "@/lib/i18n/say";

type Detail = Record<string, string | number | boolean | null>;

/**
 * The small facts of an event in a few words, as "Bruno Sosa · Agente → Gerencia". Ids that have no name any more, and
 * facts nobody would read, are left out.
 */
export function describeEvent(
  { detail, actorName }: { detail: Detail; actorName: string | null },
  messages: Messages,
  { now, ...reader }: Reader & { now: Instant },
): string {
  const { details } = messages.settings.audit;
  const { roles: roleNames } = messages.workspace;
  const named = (value: unknown): string | null => {
    if (typeof value !== "string" || value === "" || UUID.test(value)) return null;
    return isRole(value) ? roleNames[value] : value;
  };
  const numbered = (message: string, value: unknown): string | null => {
    const id = named(value);
    return id && say(message, { id });
  };
  const counted = (message: PluralMessage, value: unknown): string | null =>
    typeof value === "number" && (value > 0 || message.zero !== undefined)
      ? say(message, { count: value }, reader.locale)
      : null;
  const change = (before: string, after: string): string | null =>
    before in detail && after in detail
      ? `${named(detail[before]) ?? details.nobody} → ${named(detail[after]) ?? details.nobody}`
      : null;

  const person = named(detail.personId ?? detail.authorId);
  const facts = [
    // Who did it stands beside it already.
    person === actorName ? null : person,
    named(detail.name ?? detail.groupId ?? detail.departmentId ?? detail.storeId),
    numbered(messages.inbox.row.order, detail.orderId),
    numbered(messages.claims.numbered, detail.claimId),
    numbered(details.shipment, detail.shipmentId),
    named(detail.group ?? detail.agent ?? detail.department),
    change("from", "to"),
    change("before", "after"),
    named(detail.role),
    describeAmount(detail, reader),
    ...roles.map((role) => describeLimit(detail, role, messages, reader)),
    ...entries.map((entry) => describeRoute(detail, entry, messages)),
    counted(details.members, detail.members),
    counted(details.released, detail.released),
    counted(details.missing, detail.missing),
    counted(details.unanswered, detail.unanswered),
    counted(details.rerouted, detail.rerouted),
    typeof detail.until === "string" ? say(details.until, { date: formatDateTime(detail.until, now, reader) }) : null,
    typeof detail.reason === "string" && !CODE.test(detail.reason)
      ? say(details.reason, { reason: detail.reason })
      : null,
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}

/** Where an entry is routed now, when that changed: "Preventa: Atención comercial, Ventas". */
function describeRoute(detail: Detail, entry: Entry, { workspace: { nav }, team, settings }: Messages): string | null {
  const route = detail[entry];
  if (typeof route !== "string" || route === detail[`${entry}Before`]) return null;
  // As the event holds it: "on commercial group Ventas norte".
  const [state, module, , ...target] = route.split(" ");
  const modules: Record<string, string> = { commercial: nav.commercial, support: nav.support, chatbot: nav.chatbot };
  const to = [modules[module ?? ""], target.join(" ")].filter(Boolean).join(", ");
  return `${team.teams.entries[entry]}: ${state === "on" ? to : settings.audit.details.off}`;
}

/** The money that a decision gives back. */
const describeAmount = ({ amountMinor, currency }: Detail, { locale }: Reader): string | null =>
  typeof amountMinor === "number" && typeof currency === "string"
    ? formatMoney({ amountMinor, currency }, locale)
    : null;

/** How much a role gives back alone from now on, when that changed: "Agente: Nada sin aprobación → $ 5.000". */
function describeLimit(detail: Detail, role: Role, messages: Messages, { locale }: Reader): string | null {
  const { currency, [role]: limit, [`${role}Before`]: before } = detail;
  if (typeof currency !== "string" || limit === undefined || limit === before) return null;
  const { refunds } = messages.settings;
  const written = (value: typeof limit) => {
    if (typeof value !== "number") return refunds.unlimited;
    return value === 0 ? refunds.nothing : formatMoney({ amountMinor: value, currency }, locale);
  };
  return `${messages.workspace.roles[role]}: ${written(before ?? null)} → ${written(limit)}`;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** Reasons of programs are codes; reasons that people wrote are words. */
const CODE = /^[a-z]+(?:-[a-z]+)+$/;

const isRole = (word: string): word is Role => ["admin", "manager", "agent"].includes(word);
