import type { Channel } from "@/lib/channels/channel";
import { createApi } from "./api";
import { createClaims } from "./claims";
import { countries } from "./countries";
import { fetchItem } from "./items";
import { createLeads } from "./leads";
import { createMessages } from "./messages";
import { createNotifications } from "./notifications";
import { type Application, createAuthorization } from "./oauth";
import { createOrders } from "./orders";
import { createQuestions } from "./questions";
import { createStanding } from "./standing";
import { fetchBuyer } from "./users";

export type MercadoLibreOptions = Application & {
  fetch: typeof globalThis.fetch;
  /** The one host that is ever asked, for example `https://api.mercadolibre.com`. */
  apiUrl: string;
  /** How long one request may take, its answer included. */
  timeoutMs?: number;
  /** The accounts of the marketplace's own agents, by site, where they are not the published ones. */
  agentIds?: Record<string, string>;
};

/** Mercado Libre, in every country where it has sellers. */
export function createMercadoLibre({
  fetch,
  apiUrl,
  timeoutMs = 10_000,
  agentIds,
  ...application
}: MercadoLibreOptions): Channel {
  const api = createApi({ fetch, apiUrl, paymentsUrl: paymentsBeside(apiUrl), timeoutMs });
  const { call } = api;
  return {
    id: "mercado-libre",
    countries,
    notifications: createNotifications(call, application.clientId),
    authorization: createAuthorization(call, application),
    catalog: {
      fetchItem: ({ accessToken }, itemId) => fetchItem(call, accessToken, itemId),
      fetchBuyer: ({ accessToken }, buyerId) => fetchBuyer(call, accessToken, buyerId),
    },
    questions: createQuestions(call),
    messages: createMessages(api, agentIds),
    orders: createOrders(api),
    claims: createClaims(api),
    leads: createLeads(call),
    standing: createStanding(call),
  };
}

/** Payments live on a host of their own beside the real marketplace, and at the same one everywhere else. */
function paymentsBeside(apiUrl: string): string {
  return new URL(apiUrl).hostname === "api.mercadolibre.com" ? "https://api.mercadopago.com" : apiUrl;
}
