import type { Credentials } from "@/lib/channels/channel";
import type { ChannelBillingInfo } from "@/lib/channels/orders-facet";
import type { Call } from "./api";
import { BillingInfoPayload } from "./order-payloads";
import { path } from "./request";

/** Who the invoice is for. Source: billing reference, section 1 (Datos de Facturación, 17/04/2026). */
export async function fetchBillingInfo(
  call: Call,
  as: Credentials,
  billingInfoId: string,
): Promise<ChannelBillingInfo> {
  const request = { method: "GET", path: path`/orders/billing-info/${as.siteId}/${billingInfoId}` } as const;
  const { buyer } = await call({ ...request, accessToken: as.accessToken }, BillingInfoPayload);
  const { name, last_name: lastName, identification, taxes, address, attributes } = buyer.billing_info;
  return {
    buyerId: buyer.cust_id,
    name,
    lastName,
    identification,
    taxpayer: taxes?.taxpayer_type?.description ?? null,
    email: attributes?.email ?? null,
    address: address && {
      street: address.street_name,
      // The marketplace's way to write that there is none.
      number: address.street_number === "SN" ? null : address.street_number,
      comment: address.comment,
      neighborhood: address.neighborhood,
      city: address.city_name ?? address.city,
      state: address.state?.name ?? null,
      zipCode: address.zip_code,
      countryId: address.country_id,
    },
  };
}
