import { Table, Td, Th, Tr } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { MacroListItem } from "@/lib/macros/review-macros";
import type { MacroFormRules } from "./edit-macro";
import { MacroActions } from "./macro-actions";

/** Macros by name, for whom each is, and how often it was used and refused, for whoever may know. */
export function MacroTable({
  macros,
  form,
  speech: { messages, locale },
}: {
  macros: readonly MacroListItem[];
  form: MacroFormRules;
  speech: { messages: Messages; locale: Locale };
}) {
  const words = messages.macros;
  const hasCounts = macros.some(({ counts }) => counts);
  return (
    <Table label={words.title} className="[--row-height:56px]">
      <thead>
        <tr>
          <Th>{words.columns.name}</Th>
          <Th className="max-md:hidden">{words.columns.audience}</Th>
          {hasCounts && (
            <>
              <Th align="end" title={words.countsTitle}>
                {words.columns.used}
              </Th>
              <Th align="end" title={words.countsTitle}>
                {words.columns.refused}
              </Th>
            </>
          )}
          <Th>
            <span className="sr-only">{words.columns.actions}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {macros.map((macro) => {
          const audience = audienceWords(macro, words, locale);
          return (
            <Tr key={macro.id}>
              <Td className="w-full max-w-0">
                <p className="truncate font-semibold">{macro.name}</p>
                <p className="truncate text-12 text-3 md:hidden">{audience}</p>
                <p className="truncate text-12 text-3 max-md:hidden">{macro.text}</p>
              </Td>
              <Td className="max-w-60 truncate text-2 max-md:hidden">{audience}</Td>
              {macro.counts && (
                <>
                  <Td align="end">{formatNumber(macro.counts.used, locale)}</Td>
                  <Td align="end" className={macro.counts.refused > 0 ? "font-medium text-late" : "text-3"}>
                    {formatNumber(macro.counts.refused, locale)}
                  </Td>
                </>
              )}
              <Td align="end">{macro.mayChange && <MacroActions macro={macro} form={form} />}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function audienceWords(
  { audience, groups, isMine, ownerName }: MacroListItem,
  { audienceOf }: Messages["macros"],
  locale: Locale,
): string {
  if (audience === "groups") return groups.map(({ name }) => name).join(", ");
  if (audience === "organization") return audienceOf.organization;
  return isMine ? audienceOf.personal : say(audienceOf.other, { name: ownerName ?? "" }, locale);
}
