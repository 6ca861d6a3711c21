import { buyersOfSite } from "./catalog/buyers";
import { type Listing, listings } from "./catalog/listings";
import type { Order } from "./order-records";
import { keepAttachment } from "./trade/attachments";
import { buy } from "./trade/buying";
import { complain } from "./trade/complaining";
import { itemStateOf, stockOf } from "./trade/items";
import { newLead } from "./trade/leads";
import { startAgent, writeAsBuyer } from "./trade/messages";
import { packKeyOf } from "./trade/orders";
import { openDispute } from "./trade/resolutions";
import { moveReturn } from "./trade/returns";
import { advanceTo } from "./trade/shipping";
import { threadOf } from "./trade/threads";
import type { World } from "./world";

interface Play {
  sellers: number[];
  count: number;
  seconds: number;
}

type Scene = (world: World, order: Order) => void;

/** Buyers who buy and then live through something, spread over the time of the play. */
export function playPurchases(world: World, { sellers, count, seconds }: Play): void {
  const shop = listings.filter(
    ({ id, sellerId, isClassified }) =>
      !isClassified && sellers.includes(sellerId) && itemStateOf(world, id).status === "active",
  );
  for (let place = 0; place < count && shop.length > 0; place += 1) {
    const story = stories[place % stories.length] ?? [];
    const startMs = (place / count) * seconds * 600;
    const stepMs = (seconds * 400) / Math.max(1, story.length);
    later(world, startMs, () => {
      const order = buySomething(world, shop, place);
      if (!order) return;
      for (const [turn, scene] of story.entries()) {
        later(world, turn * stepMs, () => scene(world, world.state.get("orders", order.id) ?? order));
      }
    });
  }
  if (count > 0) later(world, seconds * 300, () => askForContact(world, sellers));
}

function later(world: World, delayMs: number, work: () => void): void {
  const timer = setTimeout(() => {
    world.timers.delete(timer);
    work();
  }, delayMs);
  world.timers.add(timer);
}

function buySomething(world: World, shop: Listing[], place: number): Order | undefined {
  const listing = shop[(place * 5) % shop.length];
  if (!listing) return undefined;
  const variation = listing.variations.find(({ id }) => stockOf(world, listing, id) > 0);
  if (listing.variations.length > 0 && !variation) return undefined;
  const people = buyersOfSite(listing.siteId);
  const buyer = people[(place * 3) % people.length];
  const lines = [{ listing, variationId: variation?.id ?? null, quantity: 1 }];
  return buyer && buy(world, { buyerId: buyer.id, lines })[0];
}

const arrives: Scene = (world, order) => {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  if (shipment) advanceTo(world, shipment, "delivered");
};

const says =
  (es: string, pt: string, hasPicture = false): Scene =>
  (world, order) => {
    const thread = threadOf(world, packKeyOf(order), order.sellerId);
    if (!thread) return;
    const text = order.siteId === "MLB" ? pt : es;
    const attachmentIds = hasPicture
      ? [keepAttachment(world, { ownerId: order.buyerId, name: "foto.png", bytes: picture }).id]
      : [];
    writeAsBuyer(world, thread, { text, attachmentIds });
  };

const complains =
  (reasonId: string, es: string, pt: string): Scene =>
  (world, order) => {
    complain(world, { order, reasonId, text: order.siteId === "MLB" ? pt : es });
  };

const returns: Scene = (world, order) => {
  complain(world, { order, type: "returns", reasonId: "PDD9939" });
};

const shipsReturn: Scene = (world, order) => {
  const [record] = world.state.group("returns", `order ${order.id}`);
  if (record?.status === "label_generated") moveReturn(world, record, "shipped");
};

const returnArrives: Scene = (world, order) => {
  const [record] = world.state.group("returns", `order ${order.id}`);
  if (record?.status === "shipped") moveReturn(world, record, "delivered");
};

const mediates: Scene = (world, order) => {
  const claim = world.state.group("claims", `order ${order.id}`).find(({ status }) => status === "opened");
  if (claim?.stage === "claim") openDispute(world, claim, "complainant");
};

const asksByAssistant: Scene = (world, order) => {
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  if (!thread) return;
  const isBrazil = order.siteId === "MLB";
  writeAsBuyer(world, startAgent(world, thread), {
    text: isBrazil
      ? "Olá! O comprador quer saber se o produto acompanha nota fiscal."
      : "Hola, el comprador quiere saber si el producto viene con factura.",
  });
};

const stories: Scene[][] = [
  [arrives, says("¡Llegó perfecto, gracias! ¿Me pasás la factura?", "Chegou perfeito, obrigado! Pode mandar a nota?")],
  [says("Hola, ¿cuándo lo despachan? Lo necesito para el viernes", "Oi, quando vocês enviam? Preciso para sexta")],
  [
    arrives,
    complains(
      "PDD9949",
      "Lo enchufé y no enciende, probé en otro lado.",
      "Liguei e não funciona, testei em outra tomada.",
    ),
  ],
  [arrives, says("Vino con la caja golpeada, te mando una foto", "Veio com a caixa amassada, segue a foto", true)],
  [arrives, returns, shipsReturn, returnArrives],
  [asksByAssistant],
  [complains("PNR9504", "Ya tendría que haber llegado y no llegó nada.", "Já deveria ter chegado e nada."), mediates],
];

function askForContact(world: World, sellers: number[]): void {
  for (const listing of listings) {
    if (!listing.isClassified || !sellers.includes(listing.sellerId)) continue;
    const [buyer] = buyersOfSite(listing.siteId);
    newLead(world, {
      type: "whatsapp",
      sellerId: listing.sellerId,
      itemId: listing.id,
      buyerId: buyer?.id ?? null,
    });
  }
}

/** A small grey square: enough of a picture for a screen to show one. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR42mNoaGjAihiGlgQAQc5gAYrK9KAAAAAASUVORK5CYII=",
  "base64",
);
