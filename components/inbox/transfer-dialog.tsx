"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { transferConversationAction } from "@/lib/inbox/actions";
import type { Assignable } from "@/lib/inbox/list-assignable";
import { act } from "./act";
import { useDesk } from "./desk";
import { type AnyConversation, assignableQuery } from "./queries";
import { actionWords } from "./refusal-words";
import { useRefresh } from "./use-refresh";

/** Hands the conversation to a group or a person, with the reason its history keeps. `to`: a group chosen already. */
export function TransferDialog({
  conversation,
  to,
  onClose,
}: {
  conversation: AnyConversation;
  to: string | null;
  onClose: () => void;
}) {
  const messages = useMessages();
  const words = messages.inbox.transfer;
  const { me } = useDesk();
  const refresh = useRefresh();
  const { data } = useQuery(assignableQuery());
  const team = conversation.module === "support" ? "department" : "group";
  const [kind, setKind] = useState<"group" | "department" | "agent">(team);
  const [chosen, setChosen] = useState(to ?? "");
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState<{ to?: string; reason?: string }>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const choices = choicesOf(data, kind).filter(({ id }) => id !== conversation.assigneeId);

  async function submit() {
    if (isBusy) return;
    const lacking = {
      ...(!chosen && { to: words.required.to }),
      ...(!reason.trim() && { reason: words.required.reason }),
    };
    setMissing(lacking);
    if (Object.keys(lacking).length > 0) return;
    setBusy(true);
    const result = await act(() =>
      transferConversationAction({ conversationId: conversation.id, to: { kind, id: chosen }, reason }),
    );
    setBusy(false);
    if (!result.ok) return setRefusal(actionWords(messages, result));
    refresh(conversation.id);
    const name = choices.find(({ id }) => id === chosen)?.name ?? "";
    toast(say(messages.inbox.actions.transferred, { name }));
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      text={words.text}
      closeLabel={messages.common.close}
      footer={
        <>
          <Button keys="Escape" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button kind="primary" type="submit" form="transfer" busy={isBusy}>
            {words.submit}
          </Button>
        </>
      }
    >
      <form
        id="transfer"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Segmented
          legend={words.kind}
          name="kind"
          value={kind}
          onChange={(value) => {
            setKind(value === "agent" ? "agent" : team);
            setChosen("");
          }}
          segments={[
            { value: team, label: words.kinds[team] },
            { value: "agent", label: words.kinds.agent },
          ]}
        />
        <Field
          label={words[kind]}
          error={missing.to ?? refusal}
          hint={data && choices.length === 0 && kind !== "agent" ? words.none[kind] : undefined}
        >
          {(control) => (
            <Select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{words.choose}</option>
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {id === me.id ? say(messages.inbox.actions.you, { name }) : name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.reason} error={missing.reason}>
          {(control) => (
            <Textarea
              {...control}
              lines={2}
              maxLength={500}
              placeholder={words.reasonPlaceholder}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function choicesOf(data: Assignable | undefined, kind: "group" | "department" | "agent") {
  return { group: data?.groups, department: data?.departments, agent: data?.agents }[kind] ?? [];
}
