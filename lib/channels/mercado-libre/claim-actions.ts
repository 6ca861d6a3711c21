import { z } from "zod";
import type { Upload } from "@/lib/channels/attachments";
import type { Credentials } from "@/lib/channels/channel";
import type { ClaimRefusal, ClaimsFacet, NewEvidence } from "@/lib/channels/claims-facet";
import type { Api } from "./api";
import { downloadOf, fitName, upload } from "./attachments";
import { claimFrom } from "./claim-from";
import { ClaimPayload, ResolutionsPayload } from "./claim-payloads";
import { CLAIM_REFUSALS } from "./claim-refusals";
import { resolutionsFrom } from "./claim-resolutions";
import { writeDate } from "./dates";
import { inOurWords, type Saying } from "./in-our-words";
import { path } from "./request";

export const CLAIM_LIMITS: ClaimsFacet["limits"] = {
  minCharacters: 1,
  maxCharacters: null,
  attachments: {
    bytesMax: 5 * 1024 * 1024,
    countMax: null,
    mediaTypes: ["image/jpeg", "image/png", "application/pdf"],
    keptHours: null,
  },
};

type ClaimActions = Pick<
  ClaimsFacet,
  | "sendMessage"
  | "uploadAttachment"
  | "downloadAttachment"
  | "refund"
  | "partialRefund"
  | "allowReturn"
  | "allowReplace"
  | "openDispute"
  | "addEvidence"
  | "uploadEvidence"
  | "downloadEvidence"
>;

/** What a seller does to a claim. Source: claims reference, sections 4, 6, 7 and 8. */
export function createClaimActions({ call, download }: Api): ClaimActions {
  return {
    async sendMessage(as, claimId, { to, text, attachmentIds = [] }) {
      const files = attachmentIds.length > 0 && { attachments: attachmentIds };
      const body = JSON.stringify({ receiver_role: to, message: text, ...files });
      // Accepted without a body that anybody documents.
      await act(as, path`/post-purchase/v1/claims/${claimId}/actions/send-message`, z.unknown(), body);
    },

    uploadAttachment: async (as, claimId, file) =>
      send(as, path`/post-purchase/v1/claims/${claimId}/attachments`, file),

    downloadAttachment: async (as, claimId, sourceId) =>
      fetchFile(as, path`/post-purchase/v1/claims/${claimId}/attachments/${sourceId}/download`),

    refund: (as, claimId) => propose(as, claimId, "refund"),
    partialRefund: (as, claimId, percentage) =>
      propose(as, claimId, "partial-refund", JSON.stringify({ percentage }), PARTIAL_REFUND_REFUSALS),
    allowReturn: (as, claimId) => propose(as, claimId, "allow-return"),
    allowReplace: (as, claimId) => propose(as, claimId, "allow-replace"),

    async openDispute(as, claimId) {
      const claim = await act(as, path`/post-purchase/v1/claims/${claimId}/actions/open-dispute`, ClaimPayload);
      return claimFrom(claim, as.sellerId);
    },

    async addEvidence(as, claimId, evidence) {
      // Only the promise is posted to the list itself; the proofs are actions.
      const address =
        evidence.kind === "promise"
          ? path`/post-purchase/v1/claims/${claimId}/evidences`
          : path`/post-purchase/v1/claims/${claimId}/actions/evidences`;
      await act(as, address, z.unknown(), JSON.stringify(evidenceBody(evidence)));
    },

    uploadEvidence: async (as, claimId, file) =>
      send(as, path`/post-purchase/v1/claims/${claimId}/attachments-evidences`, file),

    downloadEvidence: async (as, claimId, sourceId) =>
      fetchFile(as, path`/post-purchase/v1/claims/${claimId}/attachments-evidences/${sourceId}/download`),
  };

  function act<Payload>(
    { accessToken }: Credentials,
    address: string,
    shape: z.ZodType<Payload>,
    body?: string,
    sayings: Saying<ClaimRefusal>[] = CLAIM_REFUSALS,
  ): Promise<Payload> {
    const request = { method: "POST", path: address, accessToken, ...(body !== undefined && { body }) } as const;
    return call(request, shape).catch(inOurWords(sayings));
  }

  async function propose(
    as: Credentials,
    claimId: string,
    what: string,
    body?: string,
    sayings?: Saying<ClaimRefusal>[],
  ) {
    const address = path`/post-purchase/v1/claims/${claimId}/expected-resolutions/${what}`;
    return resolutionsFrom(await act(as, address, ResolutionsPayload, body, sayings), as.siteId);
  }

  function send({ accessToken }: Credentials, address: string, file: Upload) {
    return upload(call, { path: address, accessToken }, file, CLAIM_FILES);
  }

  function fetchFile({ accessToken }: Credentials, address: string) {
    const request = downloadOf({ path: address, accessToken });
    // An unknown file is a 400.
    return download(request, CLAIM_LIMITS.attachments.bytesMax).catch(inOurWords(CLAIM_REFUSALS));
  }
}

/** Letters, digits and `._-`, at most 125 of them. */
const NAMES = { unfit: /[^a-zA-Z0-9._-]+/g, charactersMax: 125 };

export const CLAIM_FILES = {
  ...CLAIM_LIMITS.attachments,
  fit: (name: string) => fitName(name.normalize("NFD").replace(/\p{M}+/gu, ""), NAMES),
};

export const PARTIAL_REFUND_REFUSALS: Saying<ClaimRefusal>[] = [
  ...CLAIM_REFUSALS,
  { says: /not suitable|unprocessable|no return label/i, code: "partial-refund-not-possible" },
];

function evidenceBody(evidence: NewEvidence) {
  if (evidence.kind === "promise") return { type: "handling_shipping_evidence", handling_date: evidence.day };
  const files = evidence.attachmentIds?.length ? { attachments: evidence.attachmentIds } : {};
  const proof = { type: "shipping_evidence", ...files };
  switch (evidence.kind) {
    case "mail":
      return {
        ...proof,
        shipping_method: "mail",
        shipping_company_name: evidence.company,
        date_shipped: writeDate(evidence.shippedAt),
        tracking_number: evidence.trackingNumber,
      };
    case "carrier":
      return {
        ...proof,
        shipping_method: "entrusted",
        shipping_company_name: evidence.company,
        date_shipped: writeDate(evidence.shippedAt),
        destination_agency: evidence.agency,
        receiver_name: evidence.receiverName,
        receiver_id: evidence.receiverId,
        receiver_email: evidence.receiverEmail,
        tracking_number: evidence.trackingNumber,
        date_delivered: evidence.deliveredAt && writeDate(evidence.deliveredAt),
      };
    case "by-hand":
      return {
        ...proof,
        shipping_method: "personal_delivery",
        date_delivered: evidence.deliveredAt && writeDate(evidence.deliveredAt),
      };
    case "e-mail":
      return {
        ...proof,
        shipping_method: "email",
        receiver_email: evidence.receiverEmail,
        date_shipped: writeDate(evidence.shippedAt),
      };
  }
}
