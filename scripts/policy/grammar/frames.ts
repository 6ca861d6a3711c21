/**
 * Sentences with holes from which messages are made to learn from: `{D}` a datum of the buyer, `{S}` something harmless
 * that sellers ask for, `{N}` a bare noun of a datum, `{P}` a purpose, `{O}` a thing for sale, `{C}` a channel. One per line.
 */
export interface Frames {
  data: string;
  safe: string;
  nouns: string;
  purposes: string;
  things: string;
  channels: string;
  /** Asking: a request with a datum in the hole, clean with something harmless in it. */
  asks: string;
  /** Always a request. */
  requests: string;
  /** Clean though they name data. */
  refusals: string;
  /** Clean talk of things for sale. */
  products: string;
  shares: string;
}
