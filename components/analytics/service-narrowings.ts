import type { TurnsFilter } from "@/lib/analytics/input";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { Narrowing } from "./narrowed-list";
import type { Service } from "./queries";
import { twoDigits } from "./service-words";

type Words = Messages["numbers"]["service"];

/** Whose service all numbers are of: one person's, one team's. */
export function whoNarrowings(filter: TurnsFilter, service: Service, words: Words): Narrowing[] {
  const narrowings: Narrowing[] = [];
  if (filter.agent) {
    const agent = service.byAgent.find(({ agentId }) => agentId === filter.agent);
    narrowings.push([agent?.name || words.ofOnePerson, { agent: null }]);
  }
  if (filter.team) {
    const team = service.byTeam.find(({ teamId }) => teamId === filter.team);
    narrowings.push([team?.name || words.ofOneTeam, { team: null }]);
  }
  return narrowings;
}

/** The hour that narrows the list alone: the mark of the plot that was pressed. */
export function hourNarrowing({ hour }: TurnsFilter, words: Words): Narrowing[] {
  if (hour === undefined) return [];
  const [from = "", to = ""] = [hour, (hour + 1) % 24].map((one) => `${twoDigits(one)}:00`);
  return [[say(words.atHour, { from, to }), { hour: null }]];
}
