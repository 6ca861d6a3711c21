import type { ClaimAction, DecisionKind } from "@/db/vocabulary";

/** The key and the actions of the marketplace behind each thing that a person may decide, in the order they are shown. */
const DECISIONS: readonly { kind: DecisionKind; keys: string; actions: readonly ClaimAction[] }[] = [
  {
    kind: "return-review",
    keys: "V",
    actions: [
      "return-review",
      "return-review-ok",
      "return-review-fail",
      "return-review-unified-ok",
      "return-review-unified-fail",
    ],
  },
  {
    kind: "shipping-evidence",
    keys: "S",
    actions: ["send-potential-shipping", "add-shipping-evidence", "send-tracking-number"],
  },
  { kind: "full-refund", keys: "T", actions: ["refund"] },
  { kind: "partial-refund", keys: "P", actions: ["allow-partial-refund"] },
  { kind: "allow-return", keys: "D", actions: ["allow-return", "allow-return-label"] },
  { kind: "allow-replace", keys: "B", actions: ["allow-replace"] },
  { kind: "open-dispute", keys: "X", actions: ["open-dispute"] },
];

export type AvailableDecision = {
  kind: DecisionKind;
  keys: string;
  isMandatory: boolean;
  dueAt: string | null;
  actions: readonly ClaimAction[];
};

type Offered = { action: ClaimAction; isMandatory: boolean; dueAt: string | null };

/** What may be decided about a claim, exactly as far as the marketplace offers it now. Messages are no decisions. */
export function availableDecisions(offered: readonly Offered[]): AvailableDecision[] {
  return DECISIONS.flatMap(({ kind, keys, actions }) => {
    const found = offered.filter(({ action }) => actions.includes(action));
    if (found.length === 0) return [];
    const mandatory = found.find(({ isMandatory }) => isMandatory);
    return [
      {
        kind,
        keys,
        isMandatory: mandatory !== undefined,
        dueAt: mandatory?.dueAt ?? null,
        actions: found.map(({ action }) => action),
      },
    ];
  });
}
