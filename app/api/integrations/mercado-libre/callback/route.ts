import { finishAuthorization } from "@/lib/integrations/finish-authorization";
import { FinishAuthorization } from "@/lib/integrations/input";
import { leadOn, resultPage } from "@/lib/integrations/lead-on";

/** Where the marketplace's consent page sends the browser back to. */
export const GET = (request: Request) =>
  leadOn(async (actor) => {
    const sent = Object.fromEntries(new URL(request.url).searchParams);
    const finished = await finishAuthorization(
      actor,
      FinishAuthorization.parse({ ...sent, channelId: "mercado-libre" }),
    );
    if (!finished.ok) return resultPage(finished.reason);
    return resultPage(finished.value.reconnected ? "reconnected" : "connected");
  });
