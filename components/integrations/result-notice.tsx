import { CircleAlert, CircleCheck } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { RedirectAddress } from "./what-we-ask";

/** How the visit to the marketplace ended, in plain words. An address that names nothing we know says nothing. */
export async function ResultNotice({
  result,
  store,
  redirectUri,
}: {
  result: string | undefined;
  /** The store it was about, where there is one. */
  store: { nickname: string; sellerId: string } | null;
  redirectUri: string;
}) {
  const { results } = (await messagesFor()).messages.integrations;
  if (!result || !Object.hasOwn(results, result)) return null;
  // Looked up one line above.
  const { title, text } = results[result as keyof typeof results];
  const names = { store: store?.nickname ?? "", seller: store?.sellerId ?? "" };
  const isGood = result === "connected" || result === "reconnected";
  return (
    <div
      role={isGood ? "status" : "alert"}
      className={cn(
        "mb-5 flex items-start gap-2.5 rounded-md border px-3.5 py-2.5",
        isGood ? "border-ok-line bg-ok-soft *:[svg]:text-ok" : "border-late-line bg-late-soft *:[svg]:text-late",
      )}
    >
      <Icon of={isGood ? CircleCheck : CircleAlert} className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p>
          <strong className="font-semibold">{say(title, names)}</strong> {say(text, names)}
        </p>
        {result === "redirect-mismatch" && <RedirectAddress uri={redirectUri} />}
      </div>
    </div>
  );
}
