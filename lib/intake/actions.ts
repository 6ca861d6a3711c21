"use server";

import { action } from "@/lib/action";
import { OneStore } from "@/lib/integrations/input";
import { beginBackfill } from "./begin-backfill";

export const beginBackfillAction = action(OneStore, beginBackfill);
