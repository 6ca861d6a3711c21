"use server";

import { action } from "@/lib/action";
import { getBilling } from "./get-billing";
import { OfOrder } from "./input";

export const getBillingAction = action(OfOrder, getBilling);
