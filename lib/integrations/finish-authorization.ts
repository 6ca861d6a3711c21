import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Channel, Grant, Seller } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { channelOf } from "@/lib/channels/registry";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import { type StateRefusal, spendState } from "./authorization-attempt";
import { type Connected, type ConnectStoreRefusal, connectStore } from "./connect-store";
import type { FinishAuthorization } from "./input";
import type { AccessOptions } from "./with-store-access";

/** What the marketplace may say to an authorization. Source: oauth reference, sections 3 to 6. */
export type MarketplaceRefusal =
  | "denied"
  | "invalid-operator"
  | "redirect-mismatch"
  | "code-expired-or-used"
  | "application-blocked"
  | "application-misconfigured"
  | "account-not-allowed"
  | "marketplace-refused"
  | "marketplace-unavailable";

export type FinishAuthorizationRefusal = StateRefusal | MarketplaceRefusal | ConnectStoreRefusal;

/**
 * Connects a store with what the consent page sent back. The state is spent first, whatever the page says; then the code
 * is exchanged, and the account behind it is looked up before anything is written.
 *
 * A permission that we got and cannot use is given back, unless another organization uses the same account: the
 * marketplace would take theirs away with it.
 */
export async function finishAuthorization(
  actor: Agent,
  { channelId, code, state, error }: FinishAuthorization,
  options: AccessOptions = {},
): Promise<Result<Connected, FinishAuthorizationRefusal>> {
  authorize(actor, "integration.connect");
  const channel = options.channel ?? channelOf(channelId);
  if (!state) return refused("state-unknown");
  const attempt = await spendState(actor, state, options);
  if (!attempt.ok) return attempt;
  if (error) return refused(refusalNamed(error));
  if (!code) return refused("marketplace-refused");

  const granted = await askMarketplace(channel, code, attempt.value.codeVerifier);
  if (!granted.ok) return granted;
  const connected = await connectStore(actor, { channelId, ...granted.value }, options);
  if (!connected.ok && connected.reason !== "connected-elsewhere") await giveBack(channel, granted.value);
  return connected;
}

type Granted = { grant: Grant; seller: Seller };

async function askMarketplace(
  channel: Channel,
  code: string,
  codeVerifier: string,
): Promise<Result<Granted, MarketplaceRefusal>> {
  try {
    const grant = await channel.authorization.exchangeCode({ code, codeVerifier });
    const seller = await channel.authorization.fetchSeller(grant.accessToken);
    // The token names its owner twice; when the two disagree nothing it says can be trusted.
    if (seller.sourceId !== grant.sellerId) return refused("marketplace-unavailable");
    return ok({ grant, seller });
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    log.warn({ kind: error.kind, code: error.code, status: error.httpStatus }, "authorization not finished");
    return refused(refusalFrom(error));
  }
}

/** Decided on the marketplace's word and never on the number, which differs between its pages. */
function refusalFrom({ kind, code, message }: ChannelError): MarketplaceRefusal {
  if (/redirect/i.test(message)) return "redirect-mismatch";
  const named = code === null ? undefined : WORDS.get(code);
  if (named) return named;
  if (kind === "application-blocked") return "application-blocked";
  if (kind === "forbidden" || kind === "unauthorized") return "account-not-allowed";
  return kind === "refused" ? "marketplace-refused" : "marketplace-unavailable";
}

/** On the consent page a person can deny; elsewhere the same word speaks of the account. */
const refusalNamed = (error: string): MarketplaceRefusal =>
  error === "access_denied" ? "denied" : (WORDS.get(error) ?? "marketplace-refused");

const WORDS = new Map<string, MarketplaceRefusal>([
  ["invalid_operator_user_id", "invalid-operator"],
  ["redirect_uri_mismatch", "redirect-mismatch"],
  ["invalid_redirect_uri", "redirect-mismatch"],
  ["invalid_grant", "code-expired-or-used"],
  ["unauthorized_application", "application-blocked"],
  ["unauthorized_scopes", "application-blocked"],
  ["invalid_client", "application-misconfigured"],
  ["unauthorized_client", "application-misconfigured"],
  ["invalid_scope", "application-misconfigured"],
  ["invalid_request", "application-misconfigured"],
  ["unsupported_grant_type", "application-misconfigured"],
  ["unsupported_response_type", "application-misconfigured"],
  ["server_error", "marketplace-unavailable"],
  ["temporarily_unavailable", "marketplace-unavailable"],
]);

async function giveBack(channel: Channel, { grant, seller }: Granted): Promise<void> {
  const as = { accessToken: grant.accessToken, sellerId: grant.sellerId, siteId: seller.siteId };
  await channel.authorization.revoke(as).catch((error: unknown) => {
    log.warn({ err: error }, "an unused permission was not given back");
  });
}
