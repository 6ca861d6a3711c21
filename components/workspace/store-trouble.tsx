"use client";

import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useMessages } from "@/components/i18n/use-messages";
import type { Jsonified } from "@/components/live/fetch-json";
import { statusQuery } from "@/components/live/queries";
import { Banner } from "@/components/ui/banner";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import type { IntakeStatus } from "@/lib/intake/get-intake-status";

/** Above every page while the marketplace does not accept our access: what stopped, what is safe, who can mend it. */
export function StoreTrouble({ initial }: { initial: Jsonified<IntakeStatus> }) {
  const { storeTrouble } = useMessages().workspace;
  const { data } = useQuery({ ...statusQuery(), initialData: initial });
  if (data.store?.state !== "reconnect-needed") return null;
  return (
    <Banner
      icon={<Icon of={TriangleAlert} />}
      action={
        <Link href="/integrations/mercado-libre" className="font-medium text-13 text-accent hover:underline">
          {storeTrouble.open}
        </Link>
      }
    >
      <strong className="font-semibold">{say(storeTrouble.title, { store: data.store.nickname })}</strong>{" "}
      {storeTrouble.text}
    </Banner>
  );
}
