import Link from "next/link";
import { Badge, type Tone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { DecisionState } from "@/db/vocabulary";
import type { AuditedStep } from "@/lib/claims/list-decision-audit";
import { formatDateTime, formatMoney, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { Acting } from "./acting";

type Speech = Reader & { messages: Messages; now: Instant };

/** Every step of every decision, one line each; what was asked and answered unfolds. On a phone each is a small block. */
export function DecisionAuditTable({ steps, speech }: { steps: readonly AuditedStep[]; speech: Speech }) {
  const { settings } = speech.messages;
  const { audit } = settings.refunds;
  return (
    <Table label={audit.title} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{settings.audit.when}</Th>
          <Th>{settings.audit.who}</Th>
          <Th>{audit.decision}</Th>
          <Th>{audit.step}</Th>
          <Th>{audit.exchange}</Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {steps.map((step) => (
          <Step key={step.id} step={step} speech={speech} />
        ))}
      </tbody>
    </Table>
  );
}

const ROW =
  "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:border-b max-md:py-2";
const CELL = "align-top py-2 max-md:block max-md:h-auto max-md:border-0 max-md:p-0";

const TONE: Partial<Record<DecisionState, Tone>> = {
  "awaiting-approval": "warn",
  unknown: "warn",
  confirmed: "ok",
  rejected: "late",
  declined: "late",
};

function Step({ step, speech }: { step: AuditedStep; speech: Speech }) {
  const { claims, settings } = speech.messages;
  const { audit } = settings.refunds;
  const decision = claims.decisions[step.decision];
  return (
    <Tr className={ROW}>
      <Td className={cn(CELL, "text-3 max-md:col-start-2 max-md:row-start-2 max-md:text-right max-md:text-12")}>
        {formatDateTime(step.at, speech.now, speech)}
      </Td>
      <Td className={cn(CELL, "max-md:col-start-1 max-md:row-start-2")}>
        <Acting of={step} messages={speech.messages} />
      </Td>
      <Td className={cn(CELL, "max-md:col-start-1 max-md:row-start-1")}>
        <span className="font-medium">{decision}</span>
        {step.amount && <span className="ml-2 text-2">{formatMoney(step.amount, speech.locale)}</span>}
        <Link
          href={`/support/inbox/${step.conversationId}`}
          className="block w-fit rounded-sm text-12 text-accent hover:underline"
        >
          {say(audit.claim, { id: step.claimSourceId })}
        </Link>
      </Td>
      <Td className={cn(CELL, "max-md:col-start-2 max-md:row-start-1 max-md:self-start")}>
        <Badge tone={TONE[step.step] ?? "neutral"}>{claims.states[step.step]}</Badge>
      </Td>
      <Td className={cn(CELL, "w-full whitespace-normal max-md:col-span-2 max-md:row-start-3 max-md:empty:hidden")}>
        <Exchange step={step} labels={audit} name={say(audit.showFor, { decision, step: claims.states[step.step] })} />
      </Td>
    </Tr>
  );
}

function Exchange({
  step: { request, response },
  labels,
  name,
}: {
  step: AuditedStep;
  labels: Messages["settings"]["refunds"]["audit"];
  name: string;
}) {
  const parts = [
    [labels.request, request],
    [labels.response, response],
  ] as const;
  if (!request && !response) return null;
  return (
    <details>
      <summary aria-label={name} className="w-fit cursor-pointer rounded-sm text-accent hover:underline">
        {labels.show}
      </summary>
      {parts.map(
        ([label, content]) =>
          content && (
            <div key={label} className="mt-2">
              <p className="font-medium text-12 text-3">{label}</p>
              <pre className="rounded-md bg-sunken px-2 py-1.5 font-mono text-12 whitespace-pre-wrap wrap-anywhere">
                {JSON.stringify(content, null, 2)}
              </pre>
            </div>
          ),
      )}
    </details>
  );
}
