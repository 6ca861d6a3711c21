import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BuyerProfile } from "@/components/analytics/buyer-profile";
import { getBuyer } from "@/lib/analytics/get-buyer";
import { OfBuyer } from "@/lib/analytics/input";
import { messagesFor } from "@/lib/i18n/messages-for";
import { numbersReader, orNotFound } from "../../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.buyers.profile };
}

export default async function BuyerPage({ params }: { params: Promise<{ buyerId: string }> }) {
  const actor = await numbersReader();
  const named = OfBuyer.safeParse(await params);
  if (!named.success) notFound();
  const [buyer, speech] = await Promise.all([orNotFound(() => getBuyer(actor, named.data)), messagesFor()]);
  return <BuyerProfile buyer={buyer} speech={speech} />;
}
