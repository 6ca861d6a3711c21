import type { Channel } from "@/lib/channels/channel";
import { createApi } from "./api";
import { countries } from "./countries";
import { fetchItem } from "./items";
import { createNotifications } from "./notifications";
import { type Application, createAuthorization } from "./oauth";
import { createQuestions } from "./questions";
import { fetchBuyer } from "./users";

export type MercadoLibreOptions = Application & {
  fetch: typeof globalThis.fetch;
  /** The one host that is ever asked, for example `https://api.mercadolibre.com`. */
  apiUrl: string;
  /** How long one request may take, its answer included. */
  timeoutMs?: number;
};

/** Mercado Libre, in every country where it has sellers. */
export function createMercadoLibre({
  fetch,
  apiUrl,
  timeoutMs = 10_000,
  ...application
}: MercadoLibreOptions): Channel {
  const { call } = createApi({ fetch, apiUrl, timeoutMs });
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
  };
}
