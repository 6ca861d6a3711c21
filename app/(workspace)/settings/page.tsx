import { redirect } from "next/navigation";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";

export default async function SettingsPage() {
  const actor = await pageActor();
  redirect(can(actor, "team.review") ? "/settings/team" : "/settings/security");
}
