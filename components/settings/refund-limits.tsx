"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { type Role, roles } from "@/db/vocabulary";
import { configureRefundLimitsAction } from "@/lib/claims/actions";
import type { RefundLimitsOfCurrency } from "@/lib/claims/list-refund-limits";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { parseAmount } from "./parse-amount";
import { RefusalNote } from "./refusal-note";
import { useDoor } from "./use-door";

/** How much each role gives back alone, in one currency. Who may not change it reads it. */
export function RefundLimits({
  limits: { currency, limits },
  mayConfigure,
}: {
  limits: RefundLimitsOfCurrency;
  mayConfigure: boolean;
}) {
  const { refunds } = useMessages().settings;
  return (
    <div>
      <h3 className="mb-2 font-medium text-2">{say(refunds.inCurrency, { currency })}</h3>
      {mayConfigure ? (
        <LimitsForm currency={currency} limits={limits} />
      ) : (
        <Limits currency={currency} limits={limits} />
      )}
    </div>
  );
}

/** The one who acts most stands first. */
const ROWS = [...roles].reverse();

function Limits({ currency, limits }: RefundLimitsOfCurrency) {
  const { messages, locale } = useSpeech();
  const { refunds } = messages.settings;
  return (
    <dl className="tnum max-w-120">
      {ROWS.map((role) => {
        const limitMinor = limits[role];
        const words = limitMinor === 0 ? refunds.nothing : refunds.unlimited;
        return (
          <div key={role} className="flex h-9 items-center justify-between gap-4 border-b">
            <dt>{messages.workspace.roles[role]}</dt>
            <dd className="text-2">
              {limitMinor ? formatMoney({ amountMinor: limitMinor, currency }, locale) : words}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type Draft = { text: string; isUnlimited: boolean };

function LimitsForm({ currency, limits }: RefundLimitsOfCurrency) {
  const { messages, locale } = useSpeech();
  const { refunds } = messages.settings;
  const router = useRouter();
  const door = useDoor(configureRefundLimitsAction, refunds.refusals);
  const [drafts, setDrafts] = useState(() =>
    draftsOf(limits, (amountMinor) => bare({ amountMinor, currency }, locale)),
  );
  const [wrong, setWrong] = useState<Role | null>(null);

  const change = (role: Role, draft: Partial<Draft>) => {
    setDrafts((before) => ({ ...before, [role]: { ...before[role], ...draft } }));
    setWrong(null);
    door.forget();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const amountOf = ({ text, isUnlimited }: Draft) => (isUnlimited ? null : parseAmount(text, currency)?.amountMinor);
    const asked = { agent: amountOf(drafts.agent), manager: amountOf(drafts.manager), admin: amountOf(drafts.admin) };
    const mistaken = ROWS.find((role) => asked[role] === undefined);
    const { agent, manager, admin } = asked;
    if (mistaken || agent === undefined || manager === undefined || admin === undefined) {
      return setWrong(mistaken ?? null);
    }
    if (!(await door.enter({ currency, limits: { agent, manager, admin } }))) return;
    toast(refunds.saved);
    router.refresh();
  };

  return (
    <form onSubmit={save} noValidate className="flex max-w-120 flex-col gap-4">
      {ROWS.map((role) => {
        const { text, isUnlimited } = drafts[role];
        const name = messages.workspace.roles[role];
        return (
          <Field
            key={role}
            label={name}
            error={wrong === role ? refunds.wrongAmount : null}
            hint={!isUnlimited && parseAmount(text, currency)?.amountMinor === 0 ? refunds.nothing : null}
          >
            {(control) => (
              <div className="flex items-center gap-4">
                <Input
                  {...control}
                  className="tnum min-w-0 flex-1"
                  inputMode="decimal"
                  autoComplete="off"
                  start={!isUnlimited && <span className="text-3">{currency}</span>}
                  value={isUnlimited ? "" : text}
                  placeholder={isUnlimited ? refunds.unlimited : undefined}
                  disabled={isUnlimited}
                  onChange={(event) => change(role, { text: event.target.value })}
                />
                <Checkbox
                  aria-label={say(refunds.unlimitedFor, { role: name })}
                  checked={isUnlimited}
                  onChange={(event) => change(role, { isUnlimited: event.target.checked })}
                >
                  {refunds.unlimited}
                </Checkbox>
              </div>
            )}
          </Field>
        );
      })}
      <RefusalNote text={door.refusal} />
      <div>
        <Button type="submit" kind="primary" busy={door.isBusy}>
          {refunds.save}
        </Button>
      </div>
    </form>
  );
}

function draftsOf(limits: Record<Role, number | null>, written: (amountMinor: number) => string): Record<Role, Draft> {
  const draft = (limit: number | null) => ({ text: written(limit ?? 0), isUnlimited: limit === null });
  return { agent: draft(limits.agent), manager: draft(limits.manager), admin: draft(limits.admin) };
}

/** As the reader writes amounts, without the sign that stands before the field. */
const bare = (...[money, locale]: Parameters<typeof formatMoney>) => formatMoney(money, locale).replace(/^[^\d]*/, "");
