import { useMessages } from "@/components/i18n/use-messages";
import { Badge } from "@/components/ui/badge";
import type { ClaimStage, Interaction } from "@/db/vocabulary";

/**
 * What a contact after the sale is: help, or a complaint and whether it is being mediated. The small one stands in a row beside a
 * deadline, where there is room for one of both words: only complaints are mediated.
 */
export function InteractionBadge({
  interaction,
  stage,
  size,
}: {
  interaction: Interaction;
  stage: ClaimStage | null;
  size?: "s" | "m";
}) {
  const { inbox, claims } = useMessages();
  const name = inbox.interactions[interaction];
  const inMediation =
    size === "s" ? <ShortMediation name={name} mediation={claims.mediation} /> : `${name}, ${claims.mediation}`;
  return (
    <Badge size={size} mayShrink tone={interaction === "complaint" ? "late" : "neutral"}>
      {stage === "dispute" ? inMediation : name}
    </Badge>
  );
}

/** Both words for who hears the row, the second for who sees it. */
function ShortMediation({ name, mediation }: { name: string; mediation: string }) {
  return (
    <>
      <span className="sr-only">{name}, </span>
      <span className="capitalize">{mediation}</span>
    </>
  );
}
