"use server";

import { action } from "@/lib/action";
import { allowPhrase } from "./allow-phrase";
import { dismissReport } from "./dismiss-report";
import { AllowPhrase, DismissReport, JudgeDraft, ReportVerdict, RevokeAllowance } from "./input";
import { judgeDraft } from "./judge-draft";
import { reportVerdict } from "./report-verdict";
import { revokeAllowance } from "./revoke-allowance";

export const reportVerdictAction = action(ReportVerdict, reportVerdict);
export const dismissReportAction = action(DismissReport, dismissReport);
export const allowPhraseAction = action(AllowPhrase, allowPhrase);
export const revokeAllowanceAction = action(RevokeAllowance, revokeAllowance);
export const judgeDraftAction = action(JudgeDraft, judgeDraft);
