import { z } from "zod";
import { channelIds, entries, notificationStates } from "@/db/vocabulary";

/** What may be asked about integrations. Browsers import it too, so nothing of the server is in here. */

const Id = z.uuid();

/** The site of the marketplace whose consent page the seller sees, for example MLA. */
export const StartAuthorization = z.object({
  channelId: z.enum(channelIds),
  siteId: z.string().regex(/^[A-Z]{3}$/),
});
export type StartAuthorization = z.output<typeof StartAuthorization>;

const Parameter = z.string().max(2000).optional().catch(undefined);

/** What the marketplace's consent page sends back. Anything may be missing or odd. */
export const FinishAuthorization = z.object({
  channelId: z.enum(channelIds),
  code: Parameter,
  state: Parameter,
  error: Parameter,
});
export type FinishAuthorization = z.output<typeof FinishAuthorization>;

export const OneStore = z.object({ storeId: Id });
export type OneStore = z.output<typeof OneStore>;

const target = <Kind extends string>(...kinds: readonly [Kind, ...Kind[]]) =>
  z.object({ kind: z.enum(kinds), id: Id }).nullable();

const Destination = z.discriminatedUnion("module", [
  z.object({ module: z.literal("commercial"), target: target("group", "agent") }),
  z.object({ module: z.literal("support"), target: target("department") }),
  z.object({ module: z.literal("chatbot"), target: target("chatbot") }),
]);

/** Who receives one entry. `target` null: whoever of the module takes it. */
export const EntryChoice = z.object({ entry: z.enum(entries), enabled: z.boolean() }).and(Destination);
export type EntryChoice = z.output<typeof EntryChoice>;

export const ConfigureEntries = OneStore.extend({
  entries: z
    .array(EntryChoice)
    .min(1)
    .max(entries.length)
    .refine((choices) => new Set(choices.map(({ entry }) => entry)).size === choices.length, "an entry twice"),
  /** Also what is open, unanswered and nobody has taken; otherwise only what comes from now on. */
  applyToOpen: z.boolean(),
});
export type ConfigureEntries = z.output<typeof ConfigureEntries>;

export const OneNotification = z.object({ notificationId: Id });
export type OneNotification = z.output<typeof OneNotification>;

/** States that an organization can see: what is parked belongs to none yet. */
export const journalStates = notificationStates.filter((state) => state !== "parked");

/** From the address of the journal's page: what is odd in it is as if it were not there. */
export const JournalFilter = z.object({
  state: z.enum(journalStates).optional().catch(undefined),
  /** Where the page before ended. Opaque. */
  cursor: z.string().max(100).optional().catch(undefined),
});
export type JournalFilter = z.output<typeof JournalFilter>;
