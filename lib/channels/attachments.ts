/** What one attachment of a marketplace is. Its bytes are fetched with the store's access and shown through us only. */
export type ChannelAttachment = {
  sourceId: string;
  /** As its sender named it. Hostile until proven otherwise. */
  name: string;
  sizeBytes: number | null;
  /** As declared, lower case; often `application/octet-stream`. Decide by content. */
  mediaType: string | null;
  /** The marketplace takes it for dangerous: warn, and never show a preview. */
  flagged: boolean;
  createdAt: Date | null;
};

/** What may be attached. Differences between marketplaces are data. Names need no rule: the channel makes them fit. */
export type AttachmentRules = {
  bytesMax: number;
  /** For one message; null when nobody says. */
  countMax: number | null;
  mediaTypes: readonly string[];
  /** How long an upload waits for its message before it is deleted for good; null when nobody says. */
  keptHours: number | null;
};

/** A file on its way to the marketplace. */
export type Upload = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/**
 * A file on its way from the marketplace. Read the stream or cancel it. It fails with `unreadable` when it is longer
 * than the channel allows, and with `unavailable` when it breaks off.
 */
export type Download = { stream: ReadableStream<Uint8Array>; mediaType: string | null; sizeBytes: number | null };
