"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { say } from "@/lib/i18n/say";
import type { TargetChoices } from "@/lib/integrations/get-entry-settings";
import type { EntryDraft } from "./entry-drafts";

/** Who of the module receives an entry. What is saved and no longer there stays named, until another is chosen. */
export function TargetSelect({
  draft,
  choices,
  savedTarget,
  error,
  onChange,
}: {
  draft: EntryDraft;
  choices: TargetChoices;
  savedTarget: { target: string; name: string } | null;
  error: string | null;
  onChange: (target: string) => void;
}) {
  const { messages } = useSpeech();
  const { configure } = messages.integrations;
  const { module, entry } = draft;
  const groupsLabel = { groups: configure.groups, agents: configure.agents };
  const known = [
    ...choices.groups.map(({ id }) => `group:${id}`),
    ...choices.agents.map(({ id }) => `agent:${id}`),
    ...choices.departments.map(({ id }) => `department:${id}`),
    ...choices.chatbots.map(({ id }) => `chatbot:${id}`),
  ];
  const isGone = draft.target !== "" && !known.includes(draft.target);
  return (
    <Field label={configure.targets[module]} error={error}>
      {(control) => (
        <Select {...control} box="s" value={draft.target} onChange={(event) => onChange(event.target.value)}>
          <option value="">{configure.anybody[module]}</option>
          {isGone && savedTarget?.target === draft.target && (
            <option value={draft.target}>{say(configure.gone, { name: savedTarget.name })}</option>
          )}
          {module === "commercial" && choices.groups.length > 0 && (
            <optgroup label={groupsLabel.groups}>
              {choices.groups.map((group) => (
                <Team key={group.id} kind="group" team={group} />
              ))}
            </optgroup>
          )}
          {module === "commercial" && (
            <optgroup label={groupsLabel.agents}>
              {choices.agents.map(({ id, name }) => (
                <option key={id} value={`agent:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {module === "support" &&
            choices.departments.map((department) => <Team key={department.id} kind="department" team={department} />)}
          {module === "chatbot" &&
            choices.chatbots
              .filter(({ kind }) => entry !== "presale" || kind !== "flow")
              .map(({ id, name }) => (
                <option key={id} value={`chatbot:${id}`}>
                  {name}
                </option>
              ))}
        </Select>
      )}
    </Field>
  );
}

function Team({ kind, team }: { kind: "group" | "department"; team: { id: string; name: string; people: number } }) {
  const { messages, locale } = useSpeech();
  return (
    <option value={`${kind}:${team.id}`}>
      {say(messages.integrations.configure.people, { name: team.name, count: team.people }, locale)}
    </option>
  );
}
