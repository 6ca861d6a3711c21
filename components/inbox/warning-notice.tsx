import { TriangleAlert } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";

/** Inside the slot, under the words: what the marketplace may sanction in them, and that a second press sends. */
export function WarningNotice({
  warnings,
  isAsked,
  again,
}: {
  warnings: readonly ReplyWarning[];
  isAsked: boolean;
  /** Which press sends it, where that is not the composer's. */
  again?: string;
}) {
  const words = useMessages().inbox.warnings;
  return (
    <div
      role={isAsked ? "alert" : "status"}
      className="mx-2.5 mb-2.5 flex gap-2.5 rounded-lg border border-line-strong bg-raised px-3 py-2.5"
    >
      <Icon of={TriangleAlert} className="mt-0.5 shrink-0 text-warn" />
      <div className="min-w-0">
        <p className="font-semibold">{words.title}</p>
        <ul className="mt-0.5 max-w-[62ch] text-2">
          {warnings.map((warning) => (
            <li key={warning}>{words.texts[warning]}</li>
          ))}
        </ul>
        {isAsked && <p className="mt-1.5">{again ?? words.again}</p>}
      </div>
    </div>
  );
}
