import { useMessages } from "@/components/i18n/use-messages";
import type { ReplyAdvice } from "@/lib/policy/outgoing/advice";

/** What to write instead, a sentence for each. */
export function Advice({ of: advice }: { of: readonly ReplyAdvice[] }) {
  const { rule } = useMessages().inbox;
  if (advice.length === 0) return null;
  return (
    <div className="mt-1.5 max-w-[62ch]">
      <p className="font-medium text-12 text-3">{rule.instead}</p>
      <ul>
        {advice.map((one) => (
          <li key={one}>{rule.advice[one]}</li>
        ))}
      </ul>
    </div>
  );
}
