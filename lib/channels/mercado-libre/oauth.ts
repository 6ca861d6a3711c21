import { z } from "zod";
import type { AuthorizationFacet, Grant } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { Call } from "./api";
import { authorizationOrigin } from "./countries";
import { GrantPayload } from "./payloads";
import { path } from "./request";
import { fetchSeller } from "./users";

export type Application = {
  clientId: string;
  clientSecret: string;
  /** Byte for byte as it is registered at the marketplace. */
  redirectUri: string;
  /** One host for the consent page of every country; null for the country's own. */
  authUrl: string | null;
};

/**
 * How a seller gives us access and how we keep it. Source: OAuth reference (Autenticación y Autorización, 29/12/2025;
 * Gestiona tus aplicaciones, 30/12/2025).
 */
export function createAuthorization(call: Call, application: Application): AuthorizationFacet {
  const { clientId, clientSecret, redirectUri, authUrl } = application;

  return {
    authorizationUrl({ siteId, state, codeChallenge }) {
      const origin = authorizationOrigin(siteId);
      if (!origin) throw new ChannelError("refused", { code: "unknown_site" });
      const url = new URL(`${(authUrl ?? origin).replace(/\/$/, "")}/authorization`);
      url.search = new URLSearchParams({
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectUri,
        state,
        code_challenge: codeChallenge,
        code_challenge_method: "S256",
      }).toString();
      return url;
    },

    exchangeCode({ code, codeVerifier }) {
      return requestGrant({
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      });
    },

    async refresh(refreshToken) {
      try {
        return await requestGrant({ grant_type: "refresh_token", refresh_token: refreshToken });
      } catch (error) {
        throw isGrantGone(error) ? new ChannelError("grant-gone", { ...detailOf(error), cause: error }) : error;
      }
    },

    fetchSeller: (accessToken) => fetchSeller(call, accessToken),

    async revoke({ accessToken, sellerId }) {
      const request = {
        method: "DELETE",
        path: path`/users/${sellerId}/applications/${clientId}`,
        accessToken,
      } as const;
      try {
        await call(request, z.unknown());
      } catch (error) {
        // The seller may have removed us at the marketplace first. A 401 is no proof of that: the token may just be
        // past its time while the permission stands, and then it must be refreshed and this repeated.
        if (!(error instanceof ChannelError && error.kind === "not-found")) throw error;
      }
    },
  };

  async function requestGrant(fields: Record<string, string>): Promise<Grant> {
    const body = new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret });
    const grant = await call({ method: "POST", path: "/oauth/token", body }, GrantPayload);
    return {
      accessToken: grant.access_token,
      refreshToken: grant.refresh_token || null,
      expiresInSeconds: grant.expires_in,
      sellerId: grant.user_id,
    };
  }
}

/** The list of what ends a grant is declared incomplete, so any 401 that does not blame the application counts. */
function isGrantGone(error: unknown): error is ChannelError {
  if (!(error instanceof ChannelError)) return false;
  return error.kind === "unauthorized" || ["invalid_grant", "unauthorized_client"].includes(error.code ?? "");
}

function detailOf({ message, code, httpStatus }: ChannelError) {
  return { message, code, httpStatus };
}
