"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { Counter, WaitWords } from "@/components/inbox/composer-parts";
import { JudgedField } from "@/components/inbox/judged-field";
import { type AfterSale, conversationQuery } from "@/components/inbox/queries";
import { RuleNotice } from "@/components/inbox/rule-notice";
import { useField } from "@/components/inbox/use-field";
import { useJudgement } from "@/components/inbox/use-judgement";
import { useRuleReport } from "@/components/inbox/use-rule-report";
import { useWarnings } from "@/components/inbox/use-warnings";
import { WarningNotice } from "@/components/inbox/warning-notice";
import { useLive } from "@/components/live/live-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import { sendOpeningAction } from "@/lib/messages/actions";
import type { OpeningOption } from "@/lib/messages/list-openings";
import { messageRefusalWords } from "./message-refusal-words";

/** The marketplace's own limit for a text of ours where it names none. */
const CHARACTERS_MAX = 350;

/** What is said with one of the reasons: our own words, or the marketplace's with what they leave open. */
export function OpeningForm({ conversation, option }: { conversation: AfterSale; option: OpeningOption }) {
  const { messages } = useSpeech();
  const words = messages.afterSale.opening;
  const { state: live } = useLive();
  const queryClient = useQueryClient();
  // One for the form: a second press is the same message.
  const [clientId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState("");
  const [templateId, setTemplateId] = useState(option.templates[0]?.id ?? "");
  const [values, setValues] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ reason: string; reference?: string } | null>(null);
  const ruleId = useId();
  const max = option.maxCharacters ?? CHARACTERS_MAX;
  const template = option.templates.find(({ id }) => id === templateId);
  const isFree = option.form === "free-text";
  // What is put into a template is judged like any text of ours.
  const own = isFree
    ? text
    : (template?.variables ?? [])
        .map(({ sourceId, type }) => (type === "text" ? (values[sourceId] ?? "") : ""))
        .join("\n")
        .trim();
  const { judgement, judgeNow, load } = useJudgement(own, {
    limits: { minCharacters: 1, maxCharacters: max },
    allowsContactData: false,
    charset: "latin1",
    allowances: conversation.allowances,
  });
  const report = useRuleReport(conversation.id, own, judgement);
  const warnings = useWarnings(own, judgement, failure);
  const field = useField({ text, judgement, report, write: setText, send: () => void send() });
  const lacks = isFree
    ? text.trim() === ""
    : !template || template.variables.some(({ sourceId }) => !values[sourceId]?.trim());
  const rule = own !== "" && judgement && !judgement.ok ? judgement.reason : null;
  const off =
    live !== "live"
      ? messages.inbox.slot[live]
      : rule
        ? messageRefusalWords(messages, { reason: rule }, max)
        : lacks
          ? messageRefusalWords(messages, { reason: isFree ? "empty" : "variables-incomplete" }, max)
          : null;

  async function send() {
    if (off || isBusy) return;
    const judged = own === "" ? null : await judgeNow();
    if (judged && !judged.ok) return;
    const acknowledged = judged ? warnings.confirm(judged) : [];
    if (!acknowledged) return;
    setBusy(true);
    const result = await act(() =>
      sendOpeningAction({
        conversationId: conversation.id,
        clientId,
        optionId: option.id,
        acknowledged,
        choice: isFree
          ? { form: "free-text", text }
          : {
              form: "template",
              templateId,
              variables: (template?.variables ?? []).map(({ sourceId, type }) => ({
                sourceId,
                value: type === "number" ? Number(values[sourceId]) : (values[sourceId] ?? ""),
              })),
            },
      }),
    );
    setBusy(false);
    void queryClient.invalidateQueries({ queryKey: conversationQuery(conversation.id).queryKey });
    if (!result.ok) return setFailure(result);
    setFailure(null);
    toast(words.sent);
  }

  return (
    <div className="border-t">
      {failure && failure.reason !== "unconfirmed-warnings" && (
        <p role="alert" className="border-b border-late-line bg-late-soft px-3 py-2">
          {messageRefusalWords(messages, failure, max)}
        </p>
      )}
      {isFree ? (
        <JudgedField
          ref={field.ref}
          text={text}
          marks={field.marks}
          label={words.yourText}
          placeholder={words.yourText}
          describedBy={field.isBroken ? ruleId : undefined}
          isDocked={false}
          lines={2}
          onFocus={load}
          onBlur={() => {}}
          onChange={(next) => {
            setText(next);
            setFailure(null);
          }}
          onKeyDown={field.hearKey}
        />
      ) : (
        <div className="flex flex-col gap-3 px-3 py-3">
          {option.templates.length > 1 && (
            <Segmented
              legend={words.template}
              name="template"
              value={templateId}
              onChange={setTemplateId}
              segments={option.templates.map(({ id }, index) => ({ value: id, label: String(index + 1) }))}
            />
          )}
          {template?.text && (
            <blockquote className="rounded-md border border-line-control border-dashed px-3 py-2 text-14">
              {template.text}
            </blockquote>
          )}
          <p className="text-12 text-3">{words.fixed}</p>
          {template && template.variables.length > 0 && (
            <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
              {template.variables.map(({ sourceId, type }) => (
                <Field key={sourceId} label={variableName(words.variables, sourceId, type)}>
                  {(control) => (
                    <Input
                      {...control}
                      type={type === "number" ? "number" : "text"}
                      min={0}
                      value={values[sourceId] ?? ""}
                      onFocus={load}
                      onChange={(event) => {
                        setValues({ ...values, [sourceId]: event.target.value });
                        setFailure(null);
                      }}
                    />
                  )}
                </Field>
              ))}
            </div>
          )}
        </div>
      )}
      {field.isBroken && judgement && !judgement.ok && (
        <RuleNotice id={ruleId} judgement={judgement} onRemove={field.removePhrase} report={report} />
      )}
      {warnings.shown.length > 0 && <WarningNotice warnings={warnings.shown} isAsked={warnings.isAsked} />}
      <WaitWords id={ruleId} live={live} reason={rule && !field.isBroken ? off : null} />
      <div className="flex items-center justify-end gap-2 border-t p-1.5">
        {isFree && <Counter text={text} max={max} />}
        <Button kind="primary" keys="mod+Enter" busy={isBusy} off={off} onClick={() => void send()}>
          {warnings.isAsked ? messages.inbox.warnings.sendAnyway : words.send}
        </Button>
      </div>
    </div>
  );
}

/** The marketplace names variables for machines; those of a promise of delivery end alike. */
function variableName(
  words: { from: string; to: string; number: string; text: string },
  sourceId: string,
  type: "number" | "text",
): string {
  if (sourceId.endsWith("INIT")) return words.from;
  if (sourceId.endsWith("LIMIT")) return words.to;
  return words[type];
}
