import { Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { messagesFor } from "@/lib/i18n/messages-for";

const STEPS = ["country", "configure", "check"] as const;

/** Where one is on the way from no store to a store that answers. */
export async function WizardSteps({ current }: { current: (typeof STEPS)[number] }) {
  const { steps } = (await messagesFor()).messages.integrations;
  const here = STEPS.indexOf(current);
  return (
    <ol aria-label={steps.label} className="flex flex-col max-lg:flex-row max-lg:flex-wrap max-lg:gap-x-5">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          className={cn(
            "flex h-9 items-center gap-2.5",
            index === here ? "font-semibold text-1" : index < here ? "text-2" : "text-3",
          )}
        >
          <span
            className={cn(
              "grid size-5.5 place-items-center rounded-full border font-medium text-12",
              index === here && "border-ink bg-ink text-surface",
              index < here && "border-ok-line bg-ok-soft text-ok",
              index > here && "border-line-strong",
            )}
          >
            {index < here ? <Icon of={Check} size={12} /> : index + 1}
          </span>
          {steps[step]}
        </li>
      ))}
    </ol>
  );
}
