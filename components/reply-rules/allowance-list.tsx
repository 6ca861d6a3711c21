import { cn } from "@/components/ui/cn";
import { formatAgo, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { AllowanceListItem } from "@/lib/reply-rules/list-allowances";
import { RevokeAllowance } from "./revoke-allowance";

/** Every version of every allowed phrase: who let it pass and when, and who took that back. */
export function AllowanceList({
  allowances,
  speech: { messages, locale, now },
}: {
  allowances: readonly AllowanceListItem[];
  speech: Reader & { messages: Messages; now: Instant };
}) {
  const words = messages.replyRules.allowances;
  return (
    <ul className="border-t">
      {allowances.map(({ id, phrase, version, allowedAt, allowedBy, revokedAt, revokedBy }) => (
        <li key={id} className="flex min-h-12 items-center gap-3 border-b py-2">
          <div className="min-w-0 flex-1">
            <p className={cn("wrap-anywhere", revokedAt && "text-3 line-through")}>{phrase}</p>
            <p className="text-12 text-3">
              {[
                say(words.version, { version }),
                say(words.allowedBy, { name: allowedBy, time: formatAgo(allowedAt, now, locale) }),
                revokedAt && say(words.revokedBy, { name: revokedBy ?? "", time: formatAgo(revokedAt, now, locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          {!revokedAt && <RevokeAllowance allowanceId={id} phrase={phrase} />}
        </li>
      ))}
    </ul>
  );
}
