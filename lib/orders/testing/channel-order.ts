import type { ChannelOrder, ChannelShipment, OrderPayment } from "@/lib/channels/orders-facet";
import type { Money } from "@/lib/money";

/** Readings as a channel hands them over, for tests that change one thing of them. */

export const pesos = (amountMinor: number, currency = "ARS"): Money => ({ amountMinor, currency });

export const channelPayment = (change: Partial<OrderPayment> = {}): OrderPayment => ({
  sourceId: "100200300400",
  state: "approved",
  stateWord: "approved",
  detail: "accredited",
  amount: pesos(4_599_900),
  refunded: pesos(0),
  shipping: null,
  coupon: null,
  total: pesos(4_599_900),
  fee: null,
  method: "visa",
  installments: 3,
  createdAt: null,
  approvedAt: new Date("2026-11-24T12:00:00Z"),
  updatedAt: null,
  ...change,
});

export const channelOrder = (change: Partial<ChannelOrder> = {}): ChannelOrder => ({
  sourceId: "2000014532279344",
  packId: "2000008812345678",
  sellerId: "468424240",
  buyerId: "182736450",
  buyerNickname: "PATO.RUNNER82",
  billingInfoId: "551122",
  status: "paid",
  statusWord: "paid",
  moneyState: "paid",
  items: [
    {
      itemId: "MLA1403882217",
      title: "Zapatillas Norte Andes Trail 2",
      variationId: "140388221711",
      attributes: [
        { name: "Color", value: "Terracota" },
        { name: "Talle", value: "41" },
      ],
      sku: "NAT2-TER-41",
      quantity: 1,
      unitPrice: pesos(4_599_900),
      listPrice: pesos(5_499_900),
      saleFee: pesos(597_987),
    },
  ],
  total: pesos(4_599_900),
  paid: pesos(4_599_900),
  refunded: pesos(0),
  shippingCost: null,
  payments: [channelPayment()],
  shipmentId: "44112233445",
  claimIds: [],
  tags: ["paid", "not_delivered"],
  cancellation: null,
  createdAt: new Date("2026-11-24T11:58:00Z"),
  closedAt: new Date("2026-11-24T12:00:00Z"),
  updatedAt: new Date("2026-11-24T12:00:00Z"),
  missing: [],
  ...change,
});

export const channelShipment = (change: Partial<ChannelShipment> = {}): ChannelShipment => ({
  sourceId: "44112233445",
  status: "ready-to-ship",
  statusWord: "ready_to_ship",
  substatus: "printed",
  logistics: "collect",
  logisticsWord: "cross_docking",
  direction: "forward",
  tracking: { number: "MEL44444444444FMDOR01", carrier: "Andreani" },
  senderId: "468424240",
  receiverId: "182736450",
  place: "Rosario, Santa Fe",
  promise: { estimatedAt: new Date("2026-11-27T03:00:00Z"), limitAt: null, finalAt: null, extendedAt: null },
  cost: null,
  replacedById: null,
  tags: [],
  createdAt: new Date("2026-11-24T12:00:00Z"),
  updatedAt: new Date("2026-11-24T12:30:00Z"),
  ...change,
});
