import { refusalFrom } from "@/lib/action";
import { currentActor, currentSession } from "@/lib/auth/session";
import { eventStream } from "@/lib/events/event-stream";

export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await currentActor();
    const { startedAt } = await currentSession();
    const response = await eventStream(actor, startedAt, positionOf(request));
    return response;
  } catch (error) {
    const refusal = refusalFrom(error);
    return Response.json(refusal, { status: refusal.reason === "signed-out" ? 401 : 503 });
  }
}

/** A reconnecting browser sends the last number it saw as a header, a new page as a parameter. */
function positionOf(request: Request): number | null {
  const text = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const position = Number(text);
  return text !== null && Number.isSafeInteger(position) && position >= 0 ? position : null;
}
