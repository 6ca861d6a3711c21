"use server";

import { action } from "@/lib/action";
import { configureRefundLimits } from "./configure-refund-limits";
import { ConfigureRefundLimits, JudgeDecision, RequestDecision } from "./input";
import { judgeDecision } from "./judge-decision";
import { requestDecision } from "./request-decision";

export const requestDecisionAction = action(RequestDecision, requestDecision);
export const judgeDecisionAction = action(JudgeDecision, judgeDecision);
export const configureRefundLimitsAction = action(ConfigureRefundLimits, configureRefundLimits);
