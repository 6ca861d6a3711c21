import { z } from "zod";
import { moneyFrom } from "@/lib/money";
import { parseDate } from "./dates";

/** The parts that payloads are made of. What may be missing or odd without spoiling the rest is a `maybe`. */

/** The same id is a number in one resource and a string in the next; `parseJson` has kept the digits of long ones. */
export const id = z.union([z.string().min(1), z.number().int().nonnegative()]).transform(String);

/** An id made of digits only: people, questions, applications. */
export const number = id.refine((text) => /^\d{1,20}$/.test(text), "not an id of digits");

/** A date as the marketplace writes it, as an instant; what is none spoils its payload. */
export const instant = z.string().transform((text, context) => {
  const date = parseDate(text);
  if (date) return date;
  context.addIssue({ code: "custom", message: "not a date" });
  return z.NEVER;
});

export const flag = z.boolean().nullish();
export const words = z.string().nullish();
export const quantity = z.number().int().nullish();

/** A part that we can do without: null when it is missing, null or not what it should be. */
export const maybe = <Part>(shape: z.ZodType<Part>) =>
  shape
    .nullish()
    .catch(null)
    .transform((part) => part ?? null);

/** A list of which only the sound elements matter; empty when it is missing. */
export const sound = <Part>(shape: z.ZodType<Part>) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((list) => readEach(list ?? [], shape).read);

/** Reads the elements one by one, so that an odd one does not hide the others. */
export function readEach<Part>(list: unknown[], shape: z.ZodType<Part>): { read: Part[]; odd: unknown[] } {
  const read: Part[] = [];
  const odd: unknown[] = [];
  for (const each of list) {
    const parsed = shape.safeParse(each);
    if (parsed.success) read.push(parsed.data);
    else odd.push(each);
  }
  return { read, odd };
}

export const text = z.string();
/** A word that says something, as it came. */
export const word = z.string().min(1);
/** A decimal number of a currency's main unit, within what can be kept exactly in its minor unit. */
export const amount = z.number().min(-9e13).max(9e13);
/** `{ "id": … }`, as most references to other things are written. */
export const reference = z.object({ id: maybe(id) }).transform((reference) => reference.id);

/** Money of a payload; null when either half is missing. */
export const moneyOf = (amount: number | null, currency: string | null) =>
  amount === null || currency === null ? null : moneyFrom(amount, currency);

/** Our word for the marketplace's, which differ in their dashes only; null for one that our list does not have. */
export function known<Word extends string>(list: readonly Word[], theirs: string | null): Word | null {
  const ours = theirs?.toLowerCase().replaceAll("_", "-");
  return list.find((each) => each === ours) ?? null;
}
