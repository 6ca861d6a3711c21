"use client";

import type { AfterSale } from "@/components/inbox/queries";
import type { AttachmentLimits } from "@/components/messages/uploads";
import { useUploads } from "@/components/messages/use-uploads";
import type { Claim } from "./claim-block";

/** Claims take pictures and PDF up to 5 MB; source: claims reference, section 6.3. */
const LIMITS: AttachmentLimits = {
  bytesMax: 5 * 1024 * 1024,
  countMax: 5,
  mediaTypes: ["image/jpeg", "image/png", "application/pdf"],
};

const NOTHING: AfterSale["uploads"] = [];

/** Files that go with a decision. Those of a dialog that is closed without deciding are thrown away. */
export function useDecisionFiles(claim: Claim) {
  const uploads = useUploads(claim.conversationId, NOTHING, LIMITS);
  const ready = uploads.files.filter(({ state }) => state === "ready").map(({ id }) => id);
  return {
    ...uploads,
    limits: LIMITS,
    ready,
    isUploading: uploads.files.some(({ state }) => state === "uploading"),
    hasFailed: uploads.files.some(({ state }) => state === "failed"),
    discardAll() {
      for (const file of uploads.files) uploads.remove(file);
    },
  };
}

export type DecisionFiles = ReturnType<typeof useDecisionFiles>;
