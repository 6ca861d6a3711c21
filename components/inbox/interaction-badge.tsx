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
  return (
    <Badge size={size} mayShrink tone={interaction === "complaint" ? "late" : "neutral"}>
      {stage !== "dispute" ? (
        name
      ) : size === "s" ? (
        <>
          <span className="sr-only">{name}, </span>
          <span className="capitalize">{claims.mediation}</span>
        </>
      ) : (
        `${name}, ${claims.mediation}`
      )}
    </Badge>
  );
}
