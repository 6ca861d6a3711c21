import { Zap } from "lucide-react";
import { Section } from "@/components/settings/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import type { MacroListItem } from "@/lib/macros/review-macros";
import { AddMacro } from "./add-macro";
import type { MacroFormRules } from "./edit-macro";
import { MacroTable } from "./macro-table";

/** The page of macros. */
export function MacroSection({
  macros,
  form,
  speech,
}: {
  macros: readonly MacroListItem[];
  form: MacroFormRules;
  speech: { messages: Messages; locale: Locale };
}) {
  const words = speech.messages.macros;
  return (
    <Section title={words.title} text={words.text} action={<AddMacro form={form} />}>
      {macros.length > 0 ? (
        <MacroTable macros={macros} form={form} speech={speech} />
      ) : (
        <div className="border-t py-10">
          <EmptyState icon={<Icon of={Zap} size={20} />} title={words.empty}>
            {words.emptyText}
          </EmptyState>
        </div>
      )}
    </Section>
  );
}
