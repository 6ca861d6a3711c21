import { Banknote, FileCheck2, type LucideIcon, PackageCheck, Percent, RefreshCcw, Scale, Undo2 } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import type { DecisionKind } from "@/db/vocabulary";

/** The mark of each decision, the same on its button, in its dialog and in the conversation. */
export const DecisionIcon = ({ kind }: { kind: DecisionKind }) => <Icon of={ICONS[kind]} className="shrink-0 text-3" />;

const ICONS: Record<DecisionKind, LucideIcon> = {
  "full-refund": Banknote,
  "partial-refund": Percent,
  "allow-return": Undo2,
  "allow-replace": RefreshCcw,
  "open-dispute": Scale,
  "shipping-evidence": FileCheck2,
  "return-review": PackageCheck,
};
