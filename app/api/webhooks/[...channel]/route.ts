import { receiveWebhook } from "@/lib/intake/receive-webhook";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ channel: string[] }> },
): Promise<Response> {
  const { channel } = await params;
  return receiveWebhook(request, channel);
}
