import { redirect } from "next/navigation";
import { homeOf } from "@/lib/auth/home-of";
import { pageActor } from "@/lib/auth/session";
import { getIntakeStatus } from "@/lib/intake/get-intake-status";

/** The day starts in the inbox that one's work is in; an organization without a store starts by connecting one. */
export default async function HomePage() {
  const actor = await pageActor();
  const { store } = await getIntakeStatus(actor);
  redirect(store || actor.role !== "admin" ? homeOf(actor) : "/integrations");
}
