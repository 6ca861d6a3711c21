import { MessageCircleQuestionMark, MessageSquareText, ReceiptText, ShieldCheck } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { messagesFor } from "@/lib/i18n/messages-for";
import { SectionTitle } from "./section-title";

/** Beside the choice of country: what the marketplace will ask the seller to allow, and what to do when it will not. */
export async function WhatWeAsk({ redirectUri }: { redirectUri: string }) {
  const { asks, stuck } = (await messagesFor()).messages.integrations;
  const wishes = [
    [MessageCircleQuestionMark, asks.questions, asks.questionsText],
    [MessageSquareText, asks.messages, asks.messagesText],
    [ReceiptText, asks.orders, asks.ordersText],
    [ShieldCheck, asks.revoke, asks.revokeText],
  ] as const;
  return (
    <>
      <SectionTitle>{asks.title}</SectionTitle>
      <ul className="mt-1">
        {wishes.map(([glyph, title, text]) => (
          <li key={title} className="grid grid-cols-[16px_minmax(0,1fr)] gap-2.5 py-2 text-2">
            <Icon of={glyph} className="mt-0.5 text-3" />
            <span>
              <span className="block font-medium text-1">{title}</span>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <details className="mt-4 border-t pt-3">
        <summary className="link w-fit">{stuck.title}</summary>
        <p className="mt-2 text-2">{stuck.text}</p>
        <ul className="mt-1 list-disc pl-4 text-2 marker:text-3 [&_li]:py-1">
          <li>{stuck.operator}</li>
          <li>{stuck.pending}</li>
          <li>
            {stuck.redirect}
            <RedirectAddress uri={redirectUri} />
          </li>
          <li>{stuck.application}</li>
        </ul>
      </details>
    </>
  );
}

/** What must be registered at the marketplace, byte for byte. */
export function RedirectAddress({ uri }: { uri: string }) {
  return (
    <span className="mt-1 flex items-center gap-2">
      <code className="min-w-0 rounded-sm bg-sunken px-1.5 py-0.5 font-mono text-12 break-all text-1">{uri}</code>
      <CopyButton text={uri} kind="quiet" size="s" />
    </span>
  );
}
