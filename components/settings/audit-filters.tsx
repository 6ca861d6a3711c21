"use client";

import { useRouter } from "next/navigation";
import type { ChangeEvent } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { eventKinds } from "@/db/vocabulary";
import { type EventFilter, eventQuery, whoseEvents } from "@/lib/team/input";

/** The kinds of event by what they are about: the first word of each. */
const FAMILIES = [
  ["people", ["person"]],
  ["teams", ["team"]],
  ["integration", ["store", "entries", "notification"]],
  ["conversations", ["conversation"]],
  ["replies", ["question", "reply", "macro"]],
  ["support", ["message", "thread", "claim", "return", "order", "shipment", "lead"]],
  ["decisions", ["decision", "refund-limits"]],
  ["policy", ["policy"]],
] as const;

/** Who and what, held by the address, so that a filtered history can be sent to somebody. */
export function AuditFilters({
  people,
  filter,
}: {
  people: readonly { id: string; name: string }[];
  filter: EventFilter;
}) {
  const { audit } = useMessages().settings;
  const router = useRouter();

  const choose = (name: "person" | "kind") => (event: ChangeEvent<HTMLSelectElement>) => {
    const { person, kind } = filter;
    router.push(`/settings/audit?${eventQuery({ person, kind, [name]: event.target.value })}`);
  };

  return (
    <div className="mb-4 flex flex-wrap gap-3">
      <div className="w-52 max-sm:w-full">
        <Field label={audit.who}>
          {(control) => (
            <Select {...control} box="s" value={whoseEvents(filter)} onChange={choose("person")}>
              <option value="anybody">{audit.anybody}</option>
              <option value="nobody">{audit.nobody}</option>
              <option value="everybody">{audit.everybody}</option>
              <optgroup label={audit.families.people}>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </Select>
          )}
        </Field>
      </div>
      <div className="w-64 max-sm:w-full">
        <Field label={audit.what}>
          {(control) => (
            <Select {...control} box="s" value={filter.kind ?? ""} onChange={choose("kind")}>
              <option value="">{audit.everything}</option>
              {FAMILIES.map(([family, words]) => (
                <optgroup key={family} label={audit.families[family]}>
                  {kindsOf(words).map((one) => (
                    <option key={one} value={one}>
                      {audit.kinds[one]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </div>
  );
}

const kindsOf = (words: readonly string[]) =>
  eventKinds.filter((kind) => words.some((word) => kind.startsWith(`${word}.`)));
