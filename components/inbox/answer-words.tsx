"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { formatDuration, formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { useDesk } from "./desk";
import type { Question } from "./queries";
import { type Author, authorOf } from "./slot-state";

/** A published answer: its text, who wrote it, how long it took. */
export function AnswerWords({ question, aside }: { question: Question; aside?: React.ReactNode }) {
  const { messages, timeZone } = useSpeech();
  const { me } = useDesk();
  const { conversation: words } = messages.inbox;
  const author: Author = question.reply?.state === "sent" ? authorOf(question.reply, me.id) : { kind: "marketplace" };
  const answeredAt = question.answeredAt ?? question.askedAt;
  const took = new Date(answeredAt).getTime() - new Date(question.askedAt).getTime();
  return (
    <>
      <p
        dir="auto"
        className={cn("max-w-[66ch] text-14 whitespace-pre-wrap wrap-anywhere", aside ? "text-1" : "text-2")}
      >
        {question.answerText ?? question.reply?.text}
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5 text-12 text-3">
        <AuthorName author={author} />
        {author.kind !== "marketplace" && <span>{say(words.answeredIn, { time: formatDuration(took) })}</span>}
        <span aria-hidden="true">·</span>
        <time dateTime={answeredAt} className="tnum">
          {formatTime(answeredAt, timeZone)}
        </time>
        {aside && (
          <>
            <span className="flex-1" />
            {aside}
          </>
        )}
      </div>
    </>
  );
}

export function AuthorName({ author }: { author: Author }) {
  const { inbox } = useSpeech().messages;
  const { me } = useDesk();
  if (author.kind === "marketplace") return <span className="text-2">{inbox.conversation.fromMarketplace}</span>;
  const name = author.kind === "me" ? me.name : (author.name ?? inbox.conversation.bot);
  return (
    <>
      <Avatar kind={author.kind === "bot" ? "bot" : "person"} name={name} me={author.kind === "me"} />
      <span className="text-2">{name}</span>
    </>
  );
}
