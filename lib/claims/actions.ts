"use server";

import { action } from "@/lib/action";
import { configureRefundLimits } from "./configure-refund-limits";
import { ConfigureRefundLimits, JudgeDecision, OfDecision, RequestDecision, SendClaimMessage } from "./input";
import { judgeDecision } from "./judge-decision";
import { requestDecision } from "./request-decision";
import { sendClaimMessage } from "./send-claim-message";
import { withdrawDecision } from "./withdraw-decision";

export const requestDecisionAction = action(RequestDecision, requestDecision);
export const judgeDecisionAction = action(JudgeDecision, judgeDecision);
export const withdrawDecisionAction = action(OfDecision, withdrawDecision);
export const configureRefundLimitsAction = action(ConfigureRefundLimits, configureRefundLimits);
export const sendClaimMessageAction = action(SendClaimMessage, sendClaimMessage);
