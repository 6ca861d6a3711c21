import { StartAuthorization } from "@/lib/integrations/input";
import { leadOn, resultPage } from "@/lib/integrations/lead-on";
import { startAuthorization } from "@/lib/integrations/start-authorization";

/** Sends an admin to the marketplace's consent page of a country: `?country=MLA`. */
export const GET = (request: Request) =>
  leadOn(async (actor) => {
    const siteId = new URL(request.url).searchParams.get("country");
    const input = StartAuthorization.safeParse({ channelId: "mercado-libre", siteId });
    if (!input.success) return resultPage("country-unknown");
    const started = await startAuthorization(actor, input.data);
    return started.ok ? started.value.url : resultPage(started.reason);
  });
