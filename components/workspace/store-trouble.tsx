"use client";

import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useMessages } from "@/components/i18n/use-messages";
import type { Jsonified } from "@/components/live/fetch-json";
import { statusQuery } from "@/components/live/queries";
import { Banner } from "@/components/ui/banner";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import type { IntakeStatus } from "@/lib/intake/get-intake-status";

/** Where the store is mended; that page says what is wrong itself. */
const CONNECTION_PATH = "/integrations/mercado-libre";

/** Above every other page while the marketplace does not accept our access: what stopped, what is safe, who can mend it. */
export function StoreTrouble({ initial }: { initial: Jsonified<IntakeStatus> }) {
  const { storeTrouble } = useMessages().workspace;
  const { data } = useQuery({ ...statusQuery(), initialData: initial });
  const path = usePathname();
  if (data.store?.state !== "reconnect-needed" || path === CONNECTION_PATH) return null;
  return (
    <Banner
      icon={<Icon of={TriangleAlert} />}
      action={
        <Link href={CONNECTION_PATH} className="font-medium text-13 text-accent hover:underline">
          {storeTrouble.open}
        </Link>
      }
    >
      <strong className="font-semibold">{say(storeTrouble.title, { store: data.store.nickname })}</strong>{" "}
      {storeTrouble.text}
    </Banner>
  );
}
