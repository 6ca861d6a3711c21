/**
 * What a refusal of the marketplace means for us.
 *
 * - `unauthorized`: the token is not accepted; refresh once, then ask to reconnect.
 * - `grant-gone`: the refresh token is dead or the seller revoked us; only a new authorization helps.
 * - `application-blocked`: our application, not this store, is refused; no store may be marked as disconnected for it.
 * - `forbidden`: this resource is not ours, or a permission is missing.
 * - `not-found`: absent, deleted, or not there yet (reads lag behind notifications by seconds).
 * - `rate-limited`: slow down every worker of the application; `retryAfterSeconds` when the marketplace said it.
 * - `refused`: the marketplace understood and said no; `code` is its own word. Never repeat.
 * - `unavailable`: it failed before deciding, and a write certainly had no effect (no connection was made).
 * - `unknown`: a write may or may not have happened (time-out, cut connection, 5xx). Read before repeating.
 * - `unreadable`: the answer arrived and does not look like what the reference says.
 */
export type ChannelErrorKind =
  | "unauthorized"
  | "grant-gone"
  | "application-blocked"
  | "forbidden"
  | "not-found"
  | "rate-limited"
  | "refused"
  | "unavailable"
  | "unknown"
  | "unreadable";

export class ChannelError extends Error {
  override readonly name = "ChannelError";
  readonly kind: ChannelErrorKind;
  /** The marketplace's own word for it, for example `not_unanswered_question`, or ours where a facet says so; null for none. */
  readonly code: string | null;
  /** Further words it gave as causes, for example `blocked_by_time`. */
  readonly causes: readonly string[];
  readonly httpStatus: number | null;
  readonly retryAfterSeconds: number | null;

  constructor(
    kind: ChannelErrorKind,
    detail: {
      message?: string;
      code?: string | null;
      causes?: readonly string[];
      httpStatus?: number | null;
      retryAfterSeconds?: number | null;
      cause?: unknown;
    } = {},
  ) {
    super(detail.message ?? detail.code ?? kind, { cause: detail.cause });
    this.kind = kind;
    this.code = detail.code ?? null;
    this.causes = detail.causes ?? [];
    this.httpStatus = detail.httpStatus ?? null;
    this.retryAfterSeconds = detail.retryAfterSeconds ?? null;
  }
}
