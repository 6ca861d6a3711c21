import type { ClaimRefusal } from "@/lib/channels/claims-facet";
import type { Saying } from "./in-our-words";

/** Source: claims reference, sections 4, 6, 7 and 12 (Errores, 10/02/2025); returns reference, section 4. */
export const CLAIM_REFUSALS: Saying<ClaimRefusal>[] = [
  { says: /action \w+ not available|not valid action/i, code: "action-not-available" },
  { says: /percentage not found|configuration percentage|below (?:the )?minimum/i, code: "percentage-not-offered" },
  { says: /attachment not found|can not get attachment/i, code: "attachment-not-found" },
];
