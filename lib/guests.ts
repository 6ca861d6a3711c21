/**
 * Somebody who showed interest without being signed in: nobody can name them, and the next time they are somebody else. Each
 * is a buyer of one lead, known by its id.
 */

const PREFIX = "guest:";

/** The buyer of a lead that names nobody. */
export const guestOf = (leadSourceId: string): string => PREFIX + leadSourceId;

/** Whether the marketplace's id of a buyer is none, but a guest's here. */
export const isGuest = (buyerSourceId: string): boolean => buyerSourceId.startsWith(PREFIX);
