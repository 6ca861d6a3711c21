"use client";

import { useRouter } from "next/navigation";
import { useMessages } from "@/components/i18n/use-messages";
import { useDoor } from "@/components/settings/use-door";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { allowPhraseAction, dismissReportAction } from "@/lib/reply-rules/actions";

/** What an admin makes of a report: the phrase passes from now on, or the rule stands. */
export function ReportActions({ reportId, phrase, mayAllow }: { reportId: string; phrase: string; mayAllow: boolean }) {
  const { reports, allowances, refusals } = useMessages().replyRules;
  const router = useRouter();
  const allowing = useDoor(allowPhraseAction, refusals);
  const dismissing = useDoor(dismissReportAction, refusals);
  const refusal = allowing.refusal ?? dismissing.refusal;

  const allow = async () => {
    if (!(await allowing.enter({ phrase, reportId }))) return;
    toast(allowances.added);
    router.refresh();
  };
  const dismiss = async () => {
    if (!(await dismissing.enter({ reportId }))) return;
    toast(reports.dismissed);
    router.refresh();
  };

  return (
    <div className="flex flex-wrap items-center gap-2">
      {refusal && (
        <span role="alert" className="max-w-60 text-12 text-late">
          {refusal}
        </span>
      )}
      {mayAllow && (
        <Button size="s" busy={allowing.isBusy} onClick={allow}>
          {reports.allow}
        </Button>
      )}
      <Button size="s" kind="quiet" busy={dismissing.isBusy} onClick={dismiss}>
        {reports.dismiss}
      </Button>
    </div>
  );
}
