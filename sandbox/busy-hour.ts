import { type Buyer, buyersOfSite } from "./catalog/buyers";
import { type Listing, listings } from "./catalog/listings";
import { owners } from "./catalog/persons";
import { questionTexts } from "./catalog/question-texts";
import { textLengthMax } from "./marketplace/questions";
import { playPurchases } from "./post-sale-stories";
import { itemStateOf } from "./trade/items";
import { askQuestion } from "./trade/questions";
import type { World } from "./world";

interface BusyHour {
  seconds: number;
  count: number;
  /** How many buyers buy and live through something afterwards, besides those who ask. */
  purchases?: number;
  /** Only this seller's listings; absent: every store that granted the application, or all when none did. */
  sellerId?: number;
}

interface Planned {
  listing: Listing;
  buyer: Buyer;
  text: string;
}

/** Plays buyers who come in a compressed hour. Returns how many will ask; a restart ends the play. */
export function playBusyHour(world: World, { seconds, count, purchases = 0, sellerId }: BusyHour): number {
  const sellers = sellerId ? [sellerId] : sellersToPlay(world);
  const planned = plan(world, sellers, count);
  playPurchases(world, { sellers, count: purchases, seconds });
  const stepMs = (seconds * 1000) / Math.max(1, planned.length);
  for (const [place, { listing, buyer, text }] of planned.entries()) {
    // The first comes at once, the others unevenly, as people do.
    const delayMs = place === 0 ? 0 : (place - Math.random() * 0.9) * stepMs;
    const timer = setTimeout(() => {
      world.timers.delete(timer);
      if (itemStateOf(world, listing.id).status === "active") askQuestion(world, { listing, buyerId: buyer.id, text });
    }, delayMs);
    world.timers.add(timer);
  }
  return planned.length;
}

function sellersToPlay(world: World): number[] {
  const connected = owners.filter(({ id }) => world.state.get("grants", id)).map(({ id }) => id);
  return connected.length > 0 ? connected : owners.map(({ id }) => id);
}

function plan(world: World, sellers: number[], count: number): Planned[] {
  const open = listings.filter(
    ({ id, sellerId }) => sellers.includes(sellerId) && itemStateOf(world, id).status === "active",
  );
  const planned: Planned[] = [];
  let deck: { listing: Listing; text: string }[] = [];
  while (planned.length < count && open.length > 0) {
    if (deck.length === 0) {
      deck = shuffled(
        open.flatMap((listing) => questionTexts(listing).map(({ question: text }) => ({ listing, text }))),
      );
    }
    const card = deck.pop();
    const buyer = card && pick(buyersOfSite(card.listing.siteId));
    if (!card || !buyer) break;
    planned.push({ ...card, buyer });
    // Some come back with another question about the same thing.
    const again = Math.random() < 0.15 && deck.findIndex(({ listing }) => listing.id === card.listing.id);
    if (typeof again === "number" && again >= 0 && planned.length < count) {
      const [follow] = deck.splice(again, 1);
      if (follow) planned.push({ ...follow, buyer });
    }
  }
  return withOddOnes(planned);
}

/** A tenth are the ones that break inboxes: one word, very long, markup, phones, right to left. */
function withOddOnes(planned: Planned[]): Planned[] {
  const places = shuffled([...planned.keys()]);
  const oddCount = Math.min(oddTexts("MLA").length, Math.floor(planned.length / 5));
  for (const [index, place] of places.slice(0, oddCount).entries()) {
    const entry = planned[place];
    const text = entry && oddTexts(entry.listing.siteId)[index];
    if (entry && text) planned[place] = { ...entry, text };
  }
  return planned;
}

function oddTexts(siteId: string): string[] {
  return siteId === "MLB"
    ? [
        longText(
          "Oi, antes de comprar queria tirar umas dúvidas.\nÉ para presente e moro longe, então preciso ter certeza. ",
        ),
        "Disponível?",
        "Pode me chamar no zap 11 90000-0000? É mais fácil por lá",
        "Oi! 👩‍👩‍👧‍👦 somos 4 aqui em casa 😅 dá conta?",
        "Preço?",
        "Comprei um desse ano passado para minha mãe e ela adorou, mas o dela parou de funcionar depois de uns meses. Esse já é a versão nova, com o problema resolvido? Não quero ter que passar por tudo de novo com a assistência, que demorou quase 40 dias para me responder.",
        "Meu e-mail é comprador@mail.example, me manda as fotos por lá",
        "Tem?",
        'Chega "rápido"? <b>Preciso até amanhã</b> & pago à vista',
      ]
    : [
        longText(
          "Hola, antes de comprar quería sacarme unas dudas.\nEs para un regalo y vivo lejos, así que necesito estar seguro. ",
        ),
        "Stock?",
        "Me pasás un whatsapp? El mío es 341 000-0000, así arreglamos más rápido",
        "Buenas! 👨‍👩‍👧‍👦 somos 4 en casa 😅 alcanza?",
        "Precio",
        "El año pasado le compré uno a mi mamá y le encantó, pero a los meses dejó de andar. Este ya es la versión nueva con eso resuelto? No quiero volver a pasar por el servicio técnico, que tardó como 40 días en contestarme. Igual la atención de ustedes fue muy buena.",
        "Mi mail es comprador@mail.example, mandame fotos por ahí porfa",
        "Hola",
        'Llega "rápido"? <b>Lo necesito para mañana</b> & pago contado',
      ];
}

/** Exactly as long as a question may be: markup, joined emoji, right-to-left marks, line breaks. */
export function longText(opening: string): string {
  const piece = `${opening}<script>alert("hola")</script> <img src=x onerror=alert(1)> 👩🏽‍🔧👨‍👩‍👧‍👦🏳️‍🌈 \u202Eשלום עולם\u202C \u200Fمرحبا\u200E\r\n• ¿Llega bien embalado?\n\t• ¿Se puede cambiar?\n`;
  const whole = piece.repeat(Math.floor(textLengthMax / piece.length));
  return `${whole.padEnd(textLengthMax - 1, "ja ")}?`;
}

function shuffled<T>(values: T[]): T[] {
  return values
    .map((value) => ({ value, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

const pick = <T>(values: T[]): T | undefined => values[Math.floor(Math.random() * values.length)];
